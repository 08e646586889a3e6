import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import { Field } from './field.tsx'
import styles from './field.module.css'

export type SelectOption<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

export type SelectProps<Value extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: Value
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly disabled?: boolean
  readonly hint?: string
  readonly error?: string | null
  readonly mono?: boolean
}

/** One of a list. The browser's own list, so that a thousand options and every keyboard work. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { label, hideLabel, value, options, onChange, disabled, hint, error, mono } = props
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {({ control, describedBy }) => (
        <div className={styles.select}>
          <select
            id={control}
            className={classNames(styles.input, mono && styles.mono)}
            value={value}
            disabled={disabled}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size={14} />
        </div>
      )}
    </Field>
  )
}
