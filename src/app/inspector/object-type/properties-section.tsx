import { useState } from 'react'
import type { Model, ObjectType, PropertyId } from '#core/model'
import { Section } from '#app/ui'
import { PropertyTable } from '../table/property-table.tsx'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly title?: string
  readonly selected?: PropertyId
}

const nothing: ReadonlySet<PropertyId> = new Set()

/** The properties of an object type in order, as a table; what can be done with several at once below it. */
export function PropertiesSection({ model, type, title = 'Properties', selected }: Props) {
  const [chosen, setChosen] = useState(nothing)
  return (
    <Section title={title} count={type.properties.length}>
      <PropertyTable
        model={model}
        type={type}
        selected={selected}
        chosen={chosen}
        onChoose={setChosen}
      />
    </Section>
  )
}
