import { useEffect, useMemo, type ReactNode } from 'react'
import { useKeptFocus } from '#app/ui'
import type { ProblemRow, Row } from '../problem-rows.ts'
import styles from '../problems.module.css'
import type { SafeCounts } from '../repairs.ts'
import { GroupLine } from './group-line.tsx'
import { ProblemLine } from './problem-line.tsx'
import { SilencedGroupLine, SilencedLine } from './silenced-line.tsx'
import { useCurrentLine } from '../moving/use-current-line.ts'
import { useFollowedLine } from '../moving/use-followed-line.ts'
import { useListKeys } from '../moving/use-list-keys.ts'
import { useLineWindow } from '../moving/use-line-window.ts'

type ProblemListProps = {
  readonly rows: readonly Row[]
  readonly safe: SafeCounts
  readonly wishes: number
  readonly onSilence: (row: ProblemRow) => void
  readonly onToggleSilenced: () => void
  /** What is said in front of the lines. */
  readonly children: ReactNode
}

/** The lines: one stop of the Tab key, arrows move between them, and Tab goes on to what one offers. */
export function ProblemList(props: ProblemListProps): ReactNode {
  const { rows, safe, wishes, onSilence, onToggleSilenced, children } = props
  const list = useKeptFocus()
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const lines = useLineWindow(list, keys)
  const current = useCurrentLine(rows)
  const focusLine = useFollowedLine(list, keys[current], lines.topOf(current))

  useEffect(() => {
    if (wishes > 0) focusLine()
  }, [wishes, focusLine])

  useListKeys(list, rows, current, focusLine)
  return (
    <section ref={list} className={styles.list} tabIndex={-1} aria-label="List of problems">
      {children}
      <div role="list" aria-label="Problems" className={styles.lines}>
        <div role="presentation" style={{ height: lines.above }} />
        {rows.slice(lines.first, lines.last).map((row, index) => {
          const at = lines.first + index
          const shared = { position: at + 1, of: rows.length, isCurrent: at === current }
          if (row.kind === 'group')
            return <GroupLine key={row.key} row={row} position={at + 1} of={rows.length} />
          if (row.kind === 'silencedGroup')
            return (
              <SilencedGroupLine key={row.key} row={row} {...shared} onToggle={onToggleSilenced} />
            )
          if (row.kind === 'silenced') return <SilencedLine key={row.key} row={row} {...shared} />
          return (
            <ProblemLine key={row.key} row={row} {...shared} safe={safe} onSilence={onSilence} />
          )
        })}
        <div role="presentation" style={{ height: lines.below }} />
      </div>
    </section>
  )
}
