import type { CardRow } from '#core/drawing'
import type { ObjectTypeId } from '#core/model'
import { setCanvas } from '../canvas-state.ts'
import { renameProperty, retypeProperty } from '../commands.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { InlineField } from './inline-field.tsx'

type PropertyFieldProps = {
  /** The object type whose card it is. */
  readonly card: ObjectTypeId
  readonly row: CardRow
  readonly part: 'propertyName' | 'propertyType'
  /** The type as it is shown. */
  readonly text: string
}

/** A row while its name or its type is being typed. Tab goes from the name to the type. */
export function PropertyField({ card, row, part, text }: PropertyFieldProps) {
  const { property, key } = row
  const objectType = row.owner.id
  const stage = useStage()
  const stop = (): void => setCanvas({ editing: null })
  const cancel = (by: 'escape' | 'leave'): void => {
    stop()
    if (by === 'escape') stage.focusCard(card, key)
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
              setCanvas({
                editing: { objectType, property: property.id, part: 'propertyType', row: key },
              })
            else stop()
            if (by === 'enter') stage.focusCard(card, key)
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
          if (by === 'enter') stage.focusCard(card, key)
          return null
        }}
        onCancel={cancel}
      />
    </>
  )
}
