import { memo, type ReactNode } from 'react'
import { goToPlace, repair, useDocument, useProblemView } from '#app/state'
import { Button, SeverityIcon, SpokenText } from '#app/ui'
import type { ProblemRow } from '../problem-rows.ts'
import styles from '../problems.module.css'
import type { SafeCounts } from '../repairs.ts'
import { CodeSource } from './code-source.tsx'
import type { LineProps } from './line-props.ts'
import { ProblemMenu } from './problem-menu.tsx'

type ProblemLineProps = LineProps & {
  readonly row: ProblemRow
  readonly safe: SafeCounts
  readonly onSilence: (row: ProblemRow) => void
}

/** One problem: what is wrong, why, and what can be done about it. */
export const ProblemLine = memo(function ProblemLine(props: ProblemLineProps): ReactNode {
  const { row, position, of, isCurrent, safe, onSilence } = props
  const { problem, key, place } = row
  const following = useDocument((state) => state.following)
  const goTo = useProblemView((state) => state.goTo)
  const [fix] = problem.fixes
  const tabIndex = isCurrent ? 0 : -1
  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={of}
      data-line={key}
      data-current={isCurrent || undefined}
      className={styles.line}
    >
      <button
        type="button"
        data-main=""
        tabIndex={tabIndex}
        className={styles.main}
        onClick={() => {
          goTo(key)
          goToPlace(problem.where)
        }}
      >
        <SeverityIcon severity={problem.severity} />
        <span className={styles.message}>
          <SpokenText text={problem.message} />
        </span>
      </button>
      <CodeSource code={problem.code} tabIndex={tabIndex} />
      {fix && (
        <Button
          className={styles.fix}
          tabIndex={tabIndex}
          disabled={following}
          aria-label={`${plain(fix.title)}: ${place}`}
          title={plain(fix.title)}
          onClick={() => repair(problem, fix)}
        >
          <span className={styles.fixTitle}>
            <SpokenText text={fix.title} />
          </span>
        </Button>
      )}
      <ProblemMenu row={row} safe={safe} tabIndex={tabIndex} onSilence={onSilence} />
    </div>
  )
})

function plain(text: string): string {
  return text.replaceAll('`', '')
}
