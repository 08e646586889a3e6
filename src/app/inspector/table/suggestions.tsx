import { useState } from 'react'
import styles from './suggestions.module.css'

/** What completes a text, and which of it the arrow keys are on. */
export type Suggestions = {
  readonly names: readonly string[]
  /** -1: on none. */
  readonly at: number
  readonly move: (by: number) => void
  /** The one that the arrow keys are on; null for none. */
  readonly picked: string | null
  readonly reset: () => void
}

export function useSuggestions(names: readonly string[]): Suggestions {
  const [wanted, setWanted] = useState(-1)
  const at = Math.min(wanted, names.length - 1)
  const count = names.length + 1
  return {
    names,
    at,
    move: (by) => setWanted(((at + 1 + by + count) % count) - 1),
    picked: names[at] ?? null,
    reset: () => setWanted(-1),
  }
}

/** The attributes of the field that suggestions belong to. */
export function suggesting(id: string, { names, at }: Suggestions) {
  return {
    'aria-autocomplete': 'list',
    'aria-controls': names.length > 0 ? id : undefined,
    'aria-activedescendant': at >= 0 ? `${id}-${at}` : undefined,
  } as const
}

type ListProps = {
  readonly id: string
  readonly label: string
  readonly suggestions: Suggestions
  readonly onPick: (name: string) => void
}

/** The list below a field. A click takes one without taking the focus. */
export function SuggestionList({ id, label, suggestions: { names, at }, onPick }: ListProps) {
  if (names.length === 0) return null
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={styles.option}
          onMouseDown={(event) => {
            event.preventDefault()
            onPick(name)
          }}
        >
          {name}
        </div>
      ))}
    </div>
  )
}
