import { useId, type ReactNode } from 'react'
import styles from './transfer.module.css'

export type Choice<Value extends string> = {
  readonly value: Value
  readonly title: string
  readonly hint?: string
}

type ChoicesProps<Value extends string> = {
  readonly legend: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few, each with a line that says what it means. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): ReactNode {
  const { legend, choices, value, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles.choiceTitle}>{choice.title}</span>
          {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
        </label>
      ))}
    </fieldset>
  )
}
