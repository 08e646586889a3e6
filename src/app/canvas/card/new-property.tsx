import { useState } from 'react'
import type { ObjectType } from '#core/model'
import { setCanvas, useCanvas } from '../canvas-state.ts'
import { addProperty } from '../commands.ts'
import { useStage } from '../stage/stage.ts'
import styles from './card.module.css'
import { InlineField } from './inline-field.tsx'

type NewPropertyProps = { readonly type: ObjectType; readonly disabled: boolean }

/** The last row of a card: adds properties as fast as they can be typed, Enter after Enter. */
export function NewProperty({ type, disabled }: NewPropertyProps) {
  const stage = useStage()
  const [entry, setEntry] = useState(0)
  const editing = useCanvas(
    ({ editing }) => editing?.objectType === type.id && editing.part === 'newProperty',
  )
  const stop = (): void => setCanvas({ editing: null })
  if (!editing)
    return (
      <button
        type="button"
        tabIndex={-1}
        disabled={disabled}
        data-stop=""
        className={styles['add']}
        aria-label={`Add a property to ${type.name}`}
        onClick={() => setCanvas({ editing: { objectType: type.id, part: 'newProperty' } })}
      >
        + Add property
      </button>
    )
  return (
    <div className={styles['adding']}>
      <InlineField
        key={entry}
        label={`New property of ${type.name}`}
        value=""
        mono
        placeholder="name type?  e.g. age int?"
        onCommit={(text, by) => {
          const problem = text === '' ? null : addProperty(type.id, text)
          if (problem !== null) return problem
          if (text !== '' && by !== 'leave') setEntry(entry + 1)
          else stop()
          return null
        }}
        onCancel={(by) => {
          stop()
          if (by === 'escape') stage.focusCard(type.id)
        }}
      />
    </div>
  )
}
