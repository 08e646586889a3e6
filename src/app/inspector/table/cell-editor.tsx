import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import styles from './property-table.module.css'
import { SuggestionList, suggesting, useSuggestions } from './suggestions.tsx'

/** Where the focus goes when a cell was edited. */
export type Leaving = 'stay' | 'down' | 'right' | 'left'

type Props = {
  readonly label: string
  readonly start: string
  /** What completes the text, where something can. */
  readonly complete?: (typed: string) => readonly string[]
  readonly isInvalid: boolean
  readonly onDraft: () => void
  /** Takes the text over. Returns whether it could. */
  readonly onCommit: (text: string, leaving: Leaving) => boolean
  readonly onCancel: () => void
}

const none = (): readonly string[] => []

/** The field in a cell: Enter, Tab and leaving take the text over, Escape gives up. */
export function CellEditor({ label, start, complete = none, ...rest }: Props) {
  const [text, setText] = useState(start)
  const [isTouched, setTouched] = useState(false)
  const isDone = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const suggestions = useSuggestions(isTouched ? complete(text) : [])
  const finish = (value: string, leaving: Leaving): void => {
    if (isDone.current) return
    isDone.current = rest.onCommit(value, leaving)
  }
  const cancel = (): void => {
    isDone.current = true
    rest.onCancel()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const leaving = leavingBy(event)
    if (leaving) finish(suggestions.picked ?? text, leaving)
    else if (event.key === 'Escape') cancel()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setTouched(true)
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1)
    } else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        aria-label={label}
        aria-invalid={rest.isInvalid || undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        {...(complete === none ? {} : suggesting(id, suggestions))}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'stay')}
        onChange={({ target }) => {
          setText(target.value)
          setTouched(true)
          suggestions.reset()
          rest.onDraft()
        }}
      />
      <SuggestionList
        id={id}
        label="Types"
        suggestions={suggestions}
        onPick={(name) => finish(name, 'stay')}
      />
    </>
  )
}

function leavingBy({ key, shiftKey }: KeyboardEvent): Leaving | null {
  if (key === 'Enter') return 'down'
  if (key !== 'Tab') return null
  return shiftKey ? 'left' : 'right'
}
