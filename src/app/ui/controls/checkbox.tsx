import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

export type CheckboxProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  /** Said below: what it means, or why it cannot be changed. */
  readonly hint?: string
}

/** A fact that holds or not. */
export function Checkbox({ label, checked, onChange, disabled, hint }: CheckboxProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.checkbox} data-disabled={disabled ? '' : undefined}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
