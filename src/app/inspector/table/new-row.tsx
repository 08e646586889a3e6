import { useId, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import type { Model, ObjectType } from '#core/model'
import type { UnreadLine } from '#app/state'
import { SpokenText } from '#app/ui'
import { addLines } from './grid-actions.ts'
import styles from './new-row.module.css'
import { SuggestionList, suggesting, useSuggestions } from './suggestions.tsx'
import { typeNames } from './type-names.ts'

type Props = {
  readonly model: Model
  readonly type: ObjectType
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** The arrow key goes up from the first line. */
  readonly onUp: () => void
}

/** The last row: takes properties as people type or paste them, one a line, and is ready for the next. */
export function NewRow({ model, type, field, onUp }: Props) {
  const [text, setText] = useState('')
  const [unread, setUnread] = useState<readonly UnreadLine[]>([])
  const id = useId()
  const [, start = '', typed] = /^(\s*\S+?(?:\s*[:,]\s*|\s+))(.*)$/.exec(text) ?? []
  const isOneLine = !text.includes('\n')
  const completed = isOneLine && typed !== undefined ? typeNames(model, typed) : []
  const suggestions = useSuggestions(completed)
  const change = (next: string): void => {
    setText(next)
    setUnread([])
    suggestions.reset()
  }
  const add = (lines: string): void => {
    const left = addLines(type, lines)
    setUnread(left)
    setText(left.map(({ line }) => line).join('\n'))
    suggestions.reset()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const { key, shiftKey } = event
    const isArrow = key === 'ArrowUp' || key === 'ArrowDown'
    if (key === 'Enter' && !shiftKey) {
      if (suggestions.picked === null) add(text)
      else change(start + suggestions.picked)
    } else if (key === 'Escape' && text !== '') change('')
    else if (key === 'ArrowUp' && isOneLine && suggestions.at < 0) onUp()
    else if (isArrow && completed.length > 0) suggestions.move(key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent): void => {
    event.stopPropagation()
    const pasted = event.clipboardData.getData('text/plain')
    if (text !== '' || !/[\n\t]/.test(pasted.trim())) return
    event.preventDefault()
    add(pasted)
  }
  return (
    <div className={styles.new}>
      <textarea
        ref={field}
        className={styles.line}
        rows={Math.min(8, text.split('\n').length)}
        aria-label={`Add property to ${type.name}`}
        aria-invalid={unread.length > 0 || undefined}
        aria-describedby={unread.length > 0 ? `${id}-said` : undefined}
        placeholder="Add property: age int?"
        autoComplete="off"
        spellCheck={false}
        value={text}
        {...suggesting(id, suggestions)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onChange={({ target }) => change(target.value)}
      />
      <SuggestionList
        id={id}
        label="Types"
        suggestions={suggestions}
        onPick={(name) => change(start + name)}
      />
      {unread.length > 0 && <Unread id={`${id}-said`} unread={unread} />}
    </div>
  )
}

function Unread({ id, unread }: { readonly id: string; readonly unread: readonly UnreadLine[] }) {
  return (
    <ul id={id} role="alert" className={styles.problems}>
      {unread.map(({ number, problem }, index) => (
        <li key={index}>
          <SpokenText text={unread.length > 1 ? `Line ${number}: ${problem}` : problem} />
        </li>
      ))}
    </ul>
  )
}
