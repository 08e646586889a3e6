import { useMemo, useState } from 'react'
import type { Model, ObjectType, PropertyId } from '#core/model'
import { Section } from '#app/ui'
import { ReshapeMenu } from '../reshaping/reshape-menu.tsx'
import { BulkProperties } from '../bulk/bulk-properties.tsx'
import { PropertyTable } from '../table/property-table.tsx'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly title?: string
  readonly selected?: PropertyId
}

const nothing: ReadonlySet<PropertyId> = new Set()

/** The properties of an object type in order, as a table, and their refactorings below it. */
export function PropertiesSection({ model, type, title = 'Properties', selected }: Props) {
  const [chosen, setChosen] = useState(nothing)
  const shown = useMemo(() => {
    const picked = type.properties.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
    return picked.length === 0 && selected ? [selected] : picked
  }, [type, chosen, selected])
  return (
    <Section title={title} count={type.properties.length}>
      <PropertyTable
        model={model}
        type={type}
        selected={selected}
        chosen={chosen}
        onChoose={setChosen}
      />
      <BulkProperties model={model} type={type} chosen={chosen} />
      <ReshapeMenu model={model} type={type} chosen={shown} />
    </Section>
  )
}
