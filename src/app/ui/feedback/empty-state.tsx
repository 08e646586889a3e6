import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './feedback.module.css'

export type EmptyStateProps = {
  readonly title: string
  readonly icon?: IconName
  /** What it means and what can be done. */
  readonly children?: ReactNode
  /** Buttons. */
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet, with a way on. */
export function EmptyState({ title, icon, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      {icon && <Icon name={icon} size={24} />}
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
