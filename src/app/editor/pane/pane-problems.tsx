import type { ReactNode } from 'react'
import type { Severity } from '#core/diagnostics'
import { countWords } from '#app/state'
import { DiagnosticList } from '#app/ui'
import styles from '../editor.module.css'
import type { EditorRange } from '../surface/lit-ranges.ts'
import type { LocatedDiagnostic } from './locate.ts'

/** As many as a person may read; the rest is counted. */
const most = 200

type Props = {
  readonly located: readonly LocatedDiagnostic[]
  /** Only their count is shown until they are asked for. Errors are always shown. */
  readonly folds: boolean
  readonly onOpen: (range: EditorRange) => void
}

/** What is said about a text, below it. One that has a place leads there. */
export function PaneProblems({ located, folds, onOpen }: Props): ReactNode {
  if (located.length === 0) return null
  const list = (
    <>
      <DiagnosticList
        diagnostics={located.slice(0, most).map(({ diagnostic }) => diagnostic)}
        onOpen={(diagnostic) => {
          const range = located.find((one) => one.diagnostic === diagnostic)?.range
          if (range) onOpen(range)
        }}
      />
      {located.length > most && (
        <p className={styles.more}>{located.length - most} more are not shown here.</p>
      )}
    </>
  )
  if (!folds) return <div className={styles.problems}>{list}</div>
  const isGrave = located.some(({ diagnostic }) => diagnostic.severity === 'error')
  return (
    <details className={styles.problems} open={isGrave}>
      <summary>{countWords(countsOf(located))}</summary>
      {list}
    </details>
  )
}

function countsOf(located: readonly LocatedDiagnostic[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {}
  for (const { diagnostic } of located)
    counts[diagnostic.severity] = (counts[diagnostic.severity] ?? 0) + 1
  return counts
}
