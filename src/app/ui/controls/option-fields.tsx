import type { ReactNode } from 'react'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

/** A question with its answers to choose from; without any, the answer is a text. */
export type OptionField = {
  readonly key: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export type OptionFieldsProps = {
  readonly fields: readonly OptionField[]
  /** By the key of the question. */
  readonly answers: Readonly<Record<string, string>>
  readonly onAnswer: (key: string, answer: string) => void
  readonly disabled?: boolean
}

/** Questions that are known by their keys, each with the control that fits. */
export function OptionFields(props: OptionFieldsProps): ReactNode {
  const { fields, answers, onAnswer, disabled = false } = props
  return fields.map(({ key, label, choices }) =>
    choices.length > 0 ? (
      <Select
        key={key}
        label={label}
        value={answers[key] ?? ''}
        options={choices}
        disabled={disabled}
        onChange={(answer) => onAnswer(key, answer)}
      />
    ) : (
      <TextField
        key={key}
        label={label}
        value={answers[key] ?? ''}
        disabled={disabled}
        onCommit={(answer) => onAnswer(key, answer.trim())}
      />
    ),
  )
}
