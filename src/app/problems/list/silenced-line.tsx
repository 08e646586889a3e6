import type { ReactNode } from 'react'
import { useDocument } from '#app/state'
import { Button, Icon } from '#app/ui'
import type { Row } from '../problem-rows.ts'
import styles from '../problems.module.css'
import { tellAgain } from '../repairs.ts'
import { CodeSource } from './code-source.tsx'
import type { LineProps } from './line-props.ts'

type SilencedGroupLineProps = LineProps & {
  readonly row: Extract<Row, { kind: 'silencedGroup' }>
  readonly onToggle: () => void
}

/** The title of what is silenced; it opens and closes the list of reasons. */
export function SilencedGroupLine(props: SilencedGroupLineProps): ReactNode {
  const { row, position, of, isCurrent, onToggle } = props
  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={of}
      data-line={row.key}
      className={styles.group}
    >
      <button
        type="button"
        data-main=""
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={row.open}
        className={styles.unfold}
        onClick={onToggle}
      >
        <Icon name="chevron-right" size={12} />
        Silenced ({row.count})
      </button>
    </div>
  )
}

type SilencedLineProps = LineProps & { readonly row: Extract<Row, { kind: 'silenced' }> }

/** One suppression: what is not told, where and why, and the way back. */
export function SilencedLine({ row, position, of, isCurrent }: SilencedLineProps): ReactNode {
  const following = useDocument((state) => state.following)
  const { suppression, place, count } = row
  const tabIndex = isCurrent ? 0 : -1
  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={of}
      data-line={row.key}
      data-current={isCurrent || undefined}
      className={styles.line}
    >
      <span className={styles.silenced}>
        <span className={styles.message}>
          {place}: {suppression.reason}
        </span>
        <span className={styles.count}>{count === 1 ? '1 problem' : `${count} problems`}</span>
      </span>
      <CodeSource code={suppression.code} tabIndex={tabIndex} />
      <Button
        data-main=""
        className={styles.fix}
        tabIndex={tabIndex}
        disabled={following}
        aria-label={`Tell again: ${suppression.code}, ${place}`}
        onClick={() => tellAgain(suppression)}
      >
        Tell again
      </Button>
    </div>
  )
}
