import type { ReactNode } from 'react'
import type { Severity } from '#core/diagnostics'
import { Icon } from '../icons/icon.tsx'
import styles from './feedback.module.css'

const names: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
}

/** How grave a diagnostic is, in colour, form and word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <span role="img" aria-label={names[severity]} className={styles[severity]}>
      <Icon name={severity} size={14} />
    </span>
  )
}
