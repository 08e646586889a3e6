import type { ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import { SeverityIcon } from './severity-icon.tsx'
import { SpokenText } from './spoken-text.tsx'
import styles from './feedback.module.css'

export type DiagnosticListProps<Said extends Diagnostic> = {
  readonly diagnostics: readonly Said[]
  /** Goes to where a diagnostic points. Without it the list is only read. */
  readonly onOpen?: (diagnostic: Said) => void
  /** What can be done about one, below it. */
  readonly actions?: (diagnostic: Said) => ReactNode
}

/** What is to be said, one line each, in the order given. */
export function DiagnosticList<Said extends Diagnostic>({
  diagnostics,
  onOpen,
  actions,
}: DiagnosticListProps<Said>): ReactNode {
  return (
    <ul className={styles.list}>
      {diagnostics.map((diagnostic, index) => (
        <li key={`${diagnostic.code} ${index}`} className={styles.line}>
          {onOpen ? (
            <button type="button" className={styles.open} onClick={() => onOpen(diagnostic)}>
              <SaidLine diagnostic={diagnostic} />
            </button>
          ) : (
            <SaidLine diagnostic={diagnostic} />
          )}
          {actions?.(diagnostic)}
        </li>
      ))}
    </ul>
  )
}

function SaidLine({ diagnostic }: { readonly diagnostic: Diagnostic }): ReactNode {
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
