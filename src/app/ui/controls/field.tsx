import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { SpokenText } from '../feedback/spoken-text.tsx'
import styles from './field.module.css'

/** The ids with which a control refers to its label and to what is said about it. */
export type FieldIds = { readonly control: string; readonly describedBy: string | undefined }

type FieldProps = {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly children: (ids: FieldIds) => ReactNode
}

/** A control under its label, with what is wrong about it below. */
export function Field({ label, hideLabel, hint, error, children }: FieldProps): ReactNode {
  const id = useId()
  const said = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classNames(styles.label, hideLabel && styles.hidden)}>
        {label}
      </label>
      {children({ control: id, describedBy: said ? `${id}-said` : undefined })}
      {said && (
        <p
          id={`${id}-said`}
          role={error ? 'alert' : undefined}
          className={error ? styles.error : styles.hint}
        >
          <SpokenText text={said} />
        </p>
      )}
    </div>
  )
}
