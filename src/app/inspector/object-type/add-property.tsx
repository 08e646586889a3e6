import { useState, type KeyboardEvent } from 'react'
import { newProperty } from '#core/edits'
import type { ObjectType } from '#core/model'
import { ids, parsePropertyText, useDocument } from '#app/state'
import { SpokenText } from '#app/ui'
import { commit } from '../commit.ts'
import styles from './add-property.module.css'

/** One line that takes a property as people type it; Enter adds it and is ready for the next. */
export function AddProperty({ type }: { readonly type: ObjectType }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  const add = (): void => {
    const { model } = useDocument.getState().session.document
    const parsed = parsePropertyText(model, text)
    const found = 'problem' in parsed ? parsed.problem : addTo(type, parsed)
    setProblem(found)
    if (found === null) setText('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      setText('')
      setProblem(null)
    }
  }
  return (
    <div className={styles.add}>
      <input
        className={styles.line}
        aria-label={`Add property to ${type.name}`}
        aria-invalid={problem !== null || undefined}
        placeholder="Add property: age int?"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
      />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          <SpokenText text={problem} />
        </p>
      )}
    </div>
  )
}

function addTo(
  type: ObjectType,
  { name, shape }: { name: string; shape: Parameters<typeof newProperty>[3] },
): string | null {
  const property = { ...newProperty(type, ids, name, shape), name }
  return commit({ kind: 'addProperty', objectType: type.id, property })
}
