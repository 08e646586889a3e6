import type { ReactNode } from 'react'
import type { Severity } from '#core/diagnostics'
import type { Problems } from '#core/workspace'
import { useDocument, useProblemView, type Grouping } from '#app/state'
import { Button, Icon, Select, Tooltip } from '#app/ui'
import styles from './problems.module.css'
import { repairSafely } from './repairs.ts'

const severities: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
]

const groupings: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'severity', label: 'By severity' },
  { value: 'objectType', label: 'By object type' },
]

type ToolbarProps = { readonly problems: Problems; readonly safe: number }

/** What is listed and how, and the repair of all that needs no decision. */
export function Toolbar({ problems: { counts, pending }, safe }: ToolbarProps): ReactNode {
  const following = useDocument((state) => state.following)
  const { query, grouping } = useProblemView((state) => state.filter)
  const change = useProblemView((state) => state.change)
  return (
    <div className={styles.toolbar}>
      <div className={styles.search}>
        <Icon name="search" size={14} />
        <input
          type="search"
          aria-label="Filter problems"
          placeholder="Filter"
          value={query}
          onChange={(event) => change({ query: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && change({ query: '' })}
        />
      </div>
      <SeverityToggles counts={counts} />
      <Select
        label="Group problems"
        hideLabel
        value={grouping}
        options={groupings}
        onChange={(value) => change({ grouping: value })}
      />
      {pending > 0 && (
        <span className={styles.pending}>
          Looking at {pending.toLocaleString('en')} more texts…
        </span>
      )}
      <Button
        className={styles.all}
        disabled={safe === 0 || following}
        onClick={() => repairSafely('Apply all safe fixes', () => true)}
      >
        Apply all safe fixes ({safe})
      </Button>
    </div>
  )
}

/** Pressed: listed. */
function SeverityToggles({ counts }: Pick<Problems, 'counts'>): ReactNode {
  const { hidden } = useProblemView((state) => state.filter)
  const change = useProblemView((state) => state.change)
  const toggle = (severity: Severity): void => {
    const next = new Set(hidden)
    if (!next.delete(severity)) next.add(severity)
    change({ hidden: next })
  }
  return (
    <div className={styles.severities} role="group" aria-label="Severities">
      {severities.map(([severity, title]) => (
        <Tooltip key={severity} text={`${title}: ${counts[severity]}`}>
          <button
            type="button"
            aria-label={`${title}: ${counts[severity]}`}
            aria-pressed={!hidden.has(severity)}
            className={styles.severity}
            data-severity={severity}
            onClick={() => toggle(severity)}
          >
            <Icon name={severity} size={14} />
            {counts[severity]}
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
