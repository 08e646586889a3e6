import type { ReactNode } from 'react'
import type { Row } from '../problem-rows.ts'
import styles from '../problems.module.css'

type GroupLineProps = {
  readonly row: Extract<Row, { kind: 'group' }>
  readonly position: number
  readonly of: number
}

/** The title of a group and how many it holds. */
export function GroupLine({ row, position, of }: GroupLineProps): ReactNode {
  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={of}
      data-line={row.key}
      className={styles.group}
      data-severity={row.severity ?? undefined}
    >
      <span className={styles.groupTitle}>{row.title}</span>
      <span className={styles.count}>{row.count}</span>
    </div>
  )
}
