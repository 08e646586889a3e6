import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useDocument } from '#app/state'
import { historyRows, type HistoryRow } from './history-rows.ts'
import styles from './history.module.css'

/** Every step that is kept. Any of them can be gone to, from the list or with the slider. */
export function HistoryPanel(): ReactNode {
  const history = useDocument(({ session }) => session.history)
  const following = useDocument((state) => state.following)
  const rows = useMemo(() => historyRows(history), [history])
  const present = history.past.length
  const ahead = history.future.length
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <label className={styles.slider}>
          Step
          <input
            type="range"
            min={0}
            max={rows.length - 1}
            value={present}
            disabled={following || rows.length === 1}
            aria-valuetext={`${present} of ${rows.length - 1}: ${rows[present]?.label}`}
            onChange={(event) => goTo(rows[Number(event.target.value)])}
          />
          <output>
            {present} of {rows.length - 1}
          </output>
        </label>
        <p className={styles.note}>{noteOf(rows.length - 1, ahead)}</p>
      </div>
      <Steps rows={rows} present={present} disabled={following} />
    </div>
  )
}

function noteOf(count: number, ahead: number): string {
  if (count === 0) return 'What you do is listed here, so that you can go back to any point.'
  if (ahead === 0) return 'Go back to any step. Nothing is lost until you make a new edit there.'
  return ahead === 1
    ? 'A new edit now drops the step ahead.'
    : `A new edit now drops the ${ahead} steps ahead.`
}

type StepsProps = {
  readonly rows: readonly HistoryRow[]
  readonly present: number
  readonly disabled: boolean
}

function Steps({ rows, present, disabled }: StepsProps): ReactNode {
  const id = useId()
  const [chosen, setChosen] = useState<{ readonly at: number; readonly present: number } | null>(
    null,
  )
  // A jump, or an edit, takes the mark along to the present.
  const at = chosen?.present === present ? Math.min(chosen.at, rows.length - 1) : present
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = placeFor(event.key, at, rows.length)
    if (event.key === 'Enter' || event.key === ' ') goTo(rows[at])
    else if (next === null) return
    else setChosen({ at: next, present })
    event.preventDefault()
  }
  return (
    <div
      role="listbox"
      tabIndex={0}
      aria-label="Steps"
      aria-disabled={disabled || undefined}
      aria-activedescendant={`${id}-${at}`}
      className={styles.steps}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        <div
          key={index}
          role="option"
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === at}
          aria-current={row.steps === 0 ? 'step' : undefined}
          aria-label={spoken(row)}
          className={styles.step}
          data-ahead={row.steps > 0 || undefined}
          onClick={() => goTo(row)}
          onKeyDown={undefined}
        >
          <span className={styles.number}>{index}</span>
          <span className={styles.label}>{row.label}</span>
          {row.steps === 0 && <span className={styles.now}>now</span>}
          <span className={styles.origin}>{row.origin}</span>
        </div>
      ))}
    </div>
  )
}

function spoken({ label, origin, steps }: HistoryRow): string {
  const state = steps === 0 ? 'now' : steps > 0 ? 'undone' : ''
  return [label, origin, state].filter((word) => word !== '').join(', ')
}

function placeFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function goTo(row: HistoryRow | undefined): void {
  if (row) useDocument.getState().jump(row.steps)
}
