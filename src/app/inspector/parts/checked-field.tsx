import { useState } from 'react'
import { TextField } from '#app/ui'

type Props = {
  readonly label: string
  readonly value: string
  /** Takes the text over. Returns what is wrong with it, or null. */
  readonly onCommit: (value: string) => string | null
  readonly hideLabel?: boolean
  readonly hint?: string
  readonly mono?: boolean
  readonly multiline?: boolean
  readonly disabled?: boolean
  readonly placeholder?: string
}

/** A text field that keeps what was typed, and says why, when it cannot be taken over. */
export function CheckedField({ onCommit, ...rest }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      error={problem}
      onDraft={() => setProblem(null)}
      onCommit={(value) => {
        const found = onCommit(value)
        setProblem(found)
        return found === null
      }}
    />
  )
}
