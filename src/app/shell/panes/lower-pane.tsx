import { useId, useState, type ReactNode } from 'react'
import type { KeptPanels } from '#app/schema-text'
import { useProblems } from '#app/state'
import { IconButton, Tabs } from '#app/ui'
import { MissingPart, useProblemsPart, useSchemaText } from '../late-part.tsx'
import styles from '../shell.module.css'
import { Splitter } from './splitter.tsx'
import type { Lower } from './use-lower.ts'
import type { Panes } from './use-panes.ts'

type LowerPaneProps = { readonly panes: Panes; readonly lower: Lower }

/** What lies below the canvas: both schema texts, or the problems. */
export function LowerPane({ panes, lower }: LowerPaneProps): ReactNode {
  const [kept] = useState<KeptPanels>(() => new Map())
  const id = useId()
  const grave = useProblems(({ problems }) =>
    problems ? problems.counts.error + problems.counts.warning : 0,
  )
  const { open, size } = panes.layout.texts
  if (!open) return null
  const isTexts = lower.tab === 'schemas'
  return (
    <>
      <Splitter pane="texts" side="below" label="Height of the lower pane" panes={panes} />
      <section
        className={styles.texts}
        style={{ height: size }}
        aria-label={isTexts ? 'Schema texts' : 'Problems'}
      >
        <div className={styles.tabs}>
          <Tabs
            label="Below the canvas"
            value={lower.tab}
            onValueChange={lower.choose}
            panelId={id}
            tabs={[
              { id: 'schemas', title: 'Schemas' },
              { id: 'problems', title: 'Problems', ...(grave > 0 ? { badge: grave } : {}) },
            ]}
          />
          <IconButton
            label={isTexts ? 'Hide the schema texts' : 'Hide the problems'}
            icon="close"
            onClick={() => panes.toggle('texts')}
          />
        </div>
        <div
          id={id}
          role="tabpanel"
          aria-label={isTexts ? 'Schemas' : 'Problems'}
          className={styles.tab}
        >
          {isTexts ? <Texts kept={kept} /> : <ProblemsTab wishes={lower.wishes} />}
        </div>
      </section>
    </>
  )
}

function Texts({ kept }: { readonly kept: KeptPanels }): ReactNode {
  const part = useSchemaText()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the texts…</p>
  return <part.module.SchemaPanels kept={kept} />
}

function ProblemsTab({ wishes }: { readonly wishes: number }): ReactNode {
  const part = useProblemsPart()
  if (part.state === 'missing') return <MissingPart retry={part.retry} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening the problems…</p>
  return <part.module.ProblemsPanel wishes={wishes} />
}
