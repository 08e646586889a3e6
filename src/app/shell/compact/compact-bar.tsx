import type { ReactNode } from 'react'
import { useProblems, useView } from '#app/state'
import { Icon, type IconName } from '#app/ui'
import type { Lower } from '../panes/use-lower.ts'
import type { Panes } from '../panes/use-panes.ts'
import styles from './compact.module.css'
import type { CompactPane } from './use-compact-panes.ts'

type CompactBarProps = {
  readonly panes: Panes & { readonly pane: CompactPane }
  readonly lower: Lower
}

/** The bar at the bottom of a small window: which pane has it. */
export function CompactBar({ panes, lower }: CompactBarProps): ReactNode {
  const { pane } = panes
  const grave = useProblems(({ problems }) =>
    problems ? problems.counts.error + problems.counts.warning : 0,
  )
  const selected = useView(({ selection }) => selection.objectTypes.length)
  const texts = lower.tab === 'problems' ? 'schemas' : lower.tab
  return (
    <nav className={styles.bar} aria-label="Panes">
      <BarButton
        icon="list"
        title="Outline"
        current={pane === 'outline'}
        onClick={() => panes.show('outline')}
      />
      <BarButton
        icon="layout"
        title="Canvas"
        current={pane === 'canvas'}
        onClick={() => pane !== 'canvas' && panes.toggle(pane)}
      />
      <BarButton
        icon="options"
        title="Details"
        count={selected}
        counted="selected"
        current={pane === 'inspector'}
        onClick={() => panes.show('inspector')}
      />
      <BarButton
        icon="file"
        title="Texts"
        current={lower.shown === texts}
        onClick={() => lower.shown !== texts && lower.toggle(texts)}
      />
      <BarButton
        icon="warning"
        title="Problems"
        count={grave}
        counted="found"
        current={lower.shown === 'problems'}
        onClick={lower.openProblems}
      />
    </nav>
  )
}

type BarButtonProps = {
  readonly icon: IconName
  readonly title: string
  readonly count?: number
  readonly counted?: string
  readonly current: boolean
  readonly onClick: () => void
}

function BarButton(props: BarButtonProps): ReactNode {
  const { icon, title, count = 0, counted, current, onClick } = props
  return (
    <button
      type="button"
      className={styles.barButton}
      aria-current={current ? 'page' : undefined}
      aria-label={count > 0 ? `${title}, ${count} ${counted}` : undefined}
      onClick={onClick}
    >
      <span className={styles.barIcon}>
        <Icon name={icon} size={18} />
        {count > 0 && <span className={styles.barCount}>{count}</span>}
      </span>
      {title}
    </button>
  )
}
