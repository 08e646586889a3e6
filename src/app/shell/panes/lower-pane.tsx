import { useId, useState, type ReactNode } from 'react'
import type { KeptCode } from '#app/code'
import type { KeptPanels } from '#app/schema-text'
import { useMergeView, useProblems } from '#app/state'
import { IconButton, Tabs } from '#app/ui'
import {
  MissingPart,
  useCodePart,
  useHistoryPart,
  useMergingPart,
  useProblemsPart,
  useSchemaText,
} from '../late-part.tsx'
import styles from '../shell.module.css'
import { Splitter } from './splitter.tsx'
import type { Lower, LowerTab } from './use-lower.ts'
import type { Panes } from './use-panes.ts'

type LowerPaneProps = {
  readonly panes: Panes
  readonly lower: Lower
  /** Has it the window to itself? Then it has no splitter, and the problems are not among its tabs. */
  readonly alone?: boolean
}

const names: Readonly<Record<LowerTab, { readonly pane: string; readonly hide: string }>> = {
  schemas: { pane: 'Schema texts', hide: 'Hide the schema texts' },
  code: { pane: 'Code', hide: 'Hide the code' },
  problems: { pane: 'Problems', hide: 'Hide the problems' },
  history: { pane: 'History', hide: 'Hide the history' },
  merge: { pane: 'Merge', hide: 'Hide the merge' },
}

/** What lies below the canvas: both schema texts, model code, or the problems. */
export function LowerPane({ panes, lower, alone = false }: LowerPaneProps): ReactNode {
  const [kept] = useState<KeptPanels>(() => new Map())
  const [keptCode] = useState<KeptCode>(() => new Map())
  const id = useId()
  const { open, size } = panes.layout.texts
  if (!open) return null
  const { pane, hide } = names[lower.tab]
  return (
    <>
      {!alone && (
        <Splitter pane="texts" side="below" label="Height of the lower pane" panes={panes} />
      )}
      <section
        className={styles.texts}
        style={alone ? undefined : { height: size }}
        data-alone={alone || undefined}
        aria-label={pane}
      >
        <div className={styles.tabs}>
          <LowerTabs lower={lower} panelId={id} withProblems={!alone || lower.tab === 'problems'} />
          <IconButton label={hide} icon="close" onClick={() => panes.toggle('texts')} />
        </div>
        <div
          id={id}
          role="tabpanel"
          aria-label={lower.tab === 'schemas' ? 'Schemas' : pane}
          className={styles.tab}
        >
          {lower.tab === 'schemas' && <Texts kept={kept} />}
          {lower.tab === 'code' && <CodeTab kept={keptCode} />}
          {lower.tab === 'problems' && <ProblemsTab wishes={lower.wishes} />}
          {lower.tab === 'history' && <HistoryTab />}
          {lower.tab === 'merge' && <MergeTab />}
        </div>
      </section>
    </>
  )
}

type LowerTabsProps = {
  readonly lower: Lower
  readonly panelId: string
  readonly withProblems: boolean
}

function LowerTabs({ lower, panelId, withProblems }: LowerTabsProps): ReactNode {
  const grave = useProblems(({ problems }) =>
    problems ? problems.counts.error + problems.counts.warning : 0,
  )
  const conflicts = useMergeView(({ merging }) => merging?.merge.conflicts.length ?? null)
  const badge = grave > 0 ? { badge: grave } : {}
  return (
    <Tabs
      label="Below the canvas"
      value={lower.tab}
      onValueChange={lower.choose}
      panelId={panelId}
      tabs={[
        { id: 'schemas', title: 'Schemas' },
        { id: 'code', title: 'Code' },
        ...(withProblems ? [{ id: 'problems' as const, title: 'Problems', ...badge }] : []),
        { id: 'history', title: 'History' },
        ...(conflicts === null ? [] : [{ id: 'merge', title: 'Merge', badge: conflicts } as const]),
      ]}
    />
  )
}

function Texts({ kept }: { readonly kept: KeptPanels }): ReactNode {
  const part = useSchemaText()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the texts…</p>
  return <part.module.SchemaPanels kept={kept} />
}

function CodeTab({ kept }: { readonly kept: KeptCode }): ReactNode {
  const part = useCodePart()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the code…</p>
  return <part.module.CodePanel kept={kept} />
}

function ProblemsTab({ wishes }: { readonly wishes: number }): ReactNode {
  const part = useProblemsPart()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the problems…</p>
  return <part.module.ProblemsPanel wishes={wishes} />
}

function HistoryTab(): ReactNode {
  const part = useHistoryPart()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the history…</p>
  return <part.module.HistoryPanel />
}

function MergeTab(): ReactNode {
  const part = useMergingPart()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the merge…</p>
  return <part.module.MergePanel />
}
