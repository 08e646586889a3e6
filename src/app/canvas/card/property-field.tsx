import type { ObjectTypeId, Property } from '#core/model'
import { setCanvas } from '../canvas-state.ts'
import { renameProperty, retypeProperty } from '../commands.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { InlineField } from './inline-field.tsx'

type PropertyFieldProps = {
  readonly objectType: ObjectTypeId
  readonly property: Property
  readonly part: 'propertyName' | 'propertyType'
  /** The type as it is shown. */
  readonly text: string
}

/** A row while its name or its type is being typed. Tab goes from the name to the type. */
export function PropertyField({ objectType, property, part, text }: PropertyFieldProps) {
  const stage = useStage()
  const stop = (): void => setCanvas({ editing: null })
  const cancel = (by: 'escape' | 'leave'): void => {
    stop()
    if (by === 'escape') stage.focusCard(objectType, property.id)
  }
  if (part === 'propertyName')
    return (
      <>
        <InlineField
          label={`Name of ${property.name}`}
          value={property.name}
          onCommit={(name, by) => {
            const problem = renameProperty(objectType, property.id, name)
            if (problem !== null) return problem
            if (by === 'tab')
              setCanvas({ editing: { objectType, property: property.id, part: 'propertyType' } })
            else stop()
            if (by === 'enter') stage.focusCard(objectType, property.id)
            return null
          }}
          onCancel={cancel}
        />
        <span className={styles['type']}>{text}</span>
      </>
    )
  return (
    <>
      <span className={styles['property']}>{property.name}</span>
      <InlineField
        label={`Type of ${property.name}`}
        value={text}
        mono
        onCommit={(typed, by) => {
          const problem = typed === text ? null : retypeProperty(objectType, property.id, typed)
          if (problem !== null) return problem
          stop()
          if (by === 'enter') stage.focusCard(objectType, property.id)
          return null
        }}
        onCancel={cancel}
      />
    </>
  )
}
