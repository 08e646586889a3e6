import type { ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import type { SdkId } from '#core/sdks'
import type { ImportMode, ImportPlan, ImportSource, ImportSummary } from '#core/workspace'
import { Choices, type Choice } from '../choices.tsx'
import { AgreementTable } from './compare/agreement-table.tsx'
import { DisagreementTable } from './compare/disagreement-table.tsx'
import type { Agreement } from './compare/use-agreement.ts'
import type { Comparison } from './compare/use-comparison.ts'
import { CodeFound } from './code-found.tsx'
import { FindingsByFile } from './findings-by-file.tsx'
import styles from '../transfer.module.css'

type ImportPreviewProps = {
  readonly plan: ImportPlan
  readonly source: ImportSource
  readonly onChoose: (id: string) => void
  /** Null: there is nothing yet to merge with or to replace. */
  readonly mode: ImportMode | null
  readonly onMode: (mode: ImportMode) => void
  /** Says of which SDK of JavaScript model code is. */
  readonly onSdk: (sdk: SdkId) => void
  readonly comparison: Comparison
  readonly agreement: Agreement
  /** Are all that were found compared, rather than one imported? */
  readonly together: boolean
  /** Why the import would change nothing. */
  readonly refused: readonly Diagnostic[]
}

const modes: readonly Choice<ImportMode>[] = [
  {
    value: 'merge',
    title: 'Merge',
    hint: 'Adds what is new and brings up to date what matches. Everything else stays.',
  },
  {
    value: 'replace',
    title: 'Replace',
    hint: 'Also removes object types that the import does not have. Cards that match stay where they are.',
  },
]

const compare: Choice<ImportMode> = {
  value: 'compare',
  title: 'Compare',
  hint: 'Shows where the two sides disagree and asks, one by one.',
}

/** The value that stands for all sources. No source has it: theirs say what they are of. */
export const together = 'together'

const compareAll: Choice<string> = {
  value: together,
  title: 'Compare all',
  hint: 'Shows in one table where they disagree, and brings all of them in as one model.',
}

/** What was found, how much of it, what is odd and where, and how it should arrive. */
export function ImportPreview(props: ImportPreviewProps): ReactNode {
  const { plan, source, onChoose, mode, onMode, comparison, agreement, refused } = props
  const sources = props.together ? plan.sources : [source]
  const told = sources.flatMap(({ diagnostics }) => diagnostics)
  const isCompared = comparison.disagreements.length > 0
  return (
    <div className={styles.preview}>
      {plan.sources.length === 1 ? (
        <h3 className={styles.found}>{source.title}</h3>
      ) : (
        <Choices
          legend={`${plan.sources.length} things were found. Import which?`}
          choices={[
            ...plan.sources.map(({ id, title, summary }) => ({
              value: id,
              title,
              hint: counts(summary),
            })),
            ...(agreement.parties.length > 0 ? [compareAll] : []),
          ]}
          value={props.together ? together : source.id}
          onChange={onChoose}
        />
      )}
      {props.together ? <AgreementTable {...agreement} /> : <Counts summary={source.summary} />}
      {!props.together && source.format === 'object-model' && source.code && (
        <CodeFound code={source.code} onSdk={props.onSdk} />
      )}
      {mode !== null && !props.together && (
        <Choices
          legend="The project has content"
          choices={isCompared ? [...modes, compare] : modes}
          value={mode}
          onChange={onMode}
        />
      )}
      {mode === 'compare' && !props.together && (
        <DisagreementTable key={source.id} {...comparison} />
      )}
      {refused.length > 0 && (
        <div role="status">
          <FindingsByFile diagnostics={refused} />
        </div>
      )}
      <Findings diagnostics={[...plan.diagnostics, ...told]} />
    </div>
  )
}

function Findings({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): ReactNode {
  if (diagnostics.length === 0) return <p className={styles.quiet}>Everything was understood.</p>
  const title =
    diagnostics.length === 1 ? '1 thing to know' : `${diagnostics.length} things to know`
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <FindingsByFile diagnostics={diagnostics} />
    </section>
  )
}

function Counts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  return (
    <dl className={styles.counts}>
      {countsOf(summary).map(([count, noun]) => (
        <div key={noun}>
          <dd>{count.toLocaleString()}</dd>
          <dt>{noun}</dt>
        </div>
      ))}
    </dl>
  )
}

function countsOf(summary: ImportSummary): readonly (readonly [number, string])[] {
  return [
    [summary.objectTypes, summary.objectTypes === 1 ? 'object type' : 'object types'],
    [summary.embedded, summary.embedded === 1 ? 'embedded type' : 'embedded types'],
    [summary.properties, summary.properties === 1 ? 'property' : 'properties'],
    [summary.relationships, summary.relationships === 1 ? 'relationship' : 'relationships'],
    [summary.carriedFiles, summary.carriedFiles === 1 ? 'other file kept' : 'other files kept'],
  ]
}

function counts(summary: ImportSummary): string {
  return countsOf(summary)
    .filter(([count]) => count > 0)
    .map(([count, noun]) => `${count} ${noun}`)
    .join(', ')
}
