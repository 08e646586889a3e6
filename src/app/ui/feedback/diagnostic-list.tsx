import type { ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import { SeverityIcon } from './severity-icon.tsx'
import { SpokenText } from './spoken-text.tsx'
import styles from './feedback.module.css'

export type DiagnosticListProps = {
  readonly diagnostics: readonly Diagnostic[]
  /** Goes to where a diagnostic points. Without it the list is only read. */
  readonly onOpen?: (diagnostic: Diagnostic) => void
}

/** What is to be said, one line each, in the order given. */
export function DiagnosticList({ diagnostics, onOpen }: DiagnosticListProps): ReactNode {
  return (
    <ul className={styles.list}>
      {diagnostics.map((diagnostic, index) => (
        <li key={`${diagnostic.code} ${index}`} className={styles.line}>
          {onOpen ? (
            <button type="button" className={styles.open} onClick={() => onOpen(diagnostic)}>
              <Said diagnostic={diagnostic} />
            </button>
          ) : (
            <Said diagnostic={diagnostic} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Said({ diagnostic }: { readonly diagnostic: Diagnostic }): ReactNode {
  const { severity, message, where } = diagnostic
  return (
    <span className={styles.said}>
      <SeverityIcon severity={severity} />
      <span className={styles.message}>
        <SpokenText text={message} />
      </span>
      {where.span && (
        <span
          className={styles.place}
          title={`Line ${where.span.line}, column ${where.span.column}`}
        >
          {where.span.line}:{where.span.column}
        </span>
      )}
    </span>
  )
}
