import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useDocument, useProblems, useProblemView } from '#app/state'
import { Button, EmptyState } from '#app/ui'
import { ProblemList } from './list/problem-list.tsx'
import { groupedRows, listedProblems, silencedRows, type ProblemRow } from './problem-rows.ts'
import styles from './problems.module.css'
import { profileNames } from './profile-names.ts'
import { safeCounts } from './repairs.ts'
import { SilenceDialog } from './silence-dialog.tsx'
import { Toolbar } from './toolbar.tsx'

type ProblemsPanelProps = {
  /** Grows with every wish to have the keyboard in the list. */
  readonly wishes: number
}

/** What is wrong with the open document, where, and what can be done about it. */
export function ProblemsPanel({ wishes }: ProblemsPanelProps): ReactNode {
  const problems = useProblems((state) => state.problems)
  const model = useProblems((state) => state.model)
  const suppressed = useDocument(({ session }) => session.document.settings.suppressed)
  const filter = useProblemView((state) => state.filter)
  const [showsSilenced, showSilenced] = useState(false)
  const [asked, ask] = useState<ProblemRow | null>(null)
  const [returns, comeBack] = useState(0)
  const rows = useMemo(() => {
    if (!problems) return []
    return [
      ...groupedRows(listedProblems(problems, model, filter), model, filter),
      ...silencedRows(problems, suppressed, model, showsSilenced),
    ]
  }, [problems, model, filter, suppressed, showsSilenced])
  const safe = useMemo(() => (problems ? safeCounts(problems) : null), [problems])
  const toggleSilenced = useCallback(() => showSilenced((before) => !before), [])
  const close = (): void => {
    ask(null)
    comeBack((before) => before + 1)
  }
  if (!problems || !safe) return <p className={styles.waiting}>Looking for problems…</p>
  const shows = rows.some(({ kind }) => kind === 'problem')
  return (
    <div className={styles.panel}>
      <Toolbar problems={problems} safe={safe.all} />
      <ProblemList
        rows={rows}
        safe={safe}
        wishes={wishes + returns}
        onSilence={ask}
        onToggleSilenced={toggleSilenced}
      >
        {!shows && <Nothing told={problems.told.length} pending={problems.pending} />}
      </ProblemList>
      {asked && <SilenceDialog key={asked.key} row={asked} onClose={close} />}
    </div>
  )
}

type NothingProps = { readonly told: number; readonly pending: number }

/** Stands in for an empty list. */
function Nothing({ told, pending }: NothingProps): ReactNode {
  const profile = useProblems(({ problems }) => problems?.profile ?? 'flexible')
  const change = useProblemView((state) => state.change)
  if (told > 0)
    return (
      <EmptyState
        title="The filter leaves nothing"
        actions={
          <Button onClick={() => change({ query: '', hidden: new Set() })}>Show all {told}</Button>
        }
      />
    )
  if (pending > 0) return null
  return <EmptyState icon="check" title={`No problems for ${profileNames[profile]}`} />
}
