import { useMemo, useState, type ReactNode } from 'react'
import type { Diagnostic } from '#core/diagnostics'
import { emptyDocument } from '#core/model'
import { sdkOf, type SdkId } from '#core/sdks'
import {
  agreementTransaction,
  importTransaction,
  type ImportMode,
  type ImportSource,
} from '#core/workspace'
import { ids, useDocument } from '#app/state'
import { Button, Dialog } from '#app/ui'
import { useAgreement } from './compare/use-agreement.ts'
import { useComparison, type Comparison } from './compare/use-comparison.ts'
import { ImportPreview, together } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'
import type { ImportRequest, ImportResult } from './import-request.ts'
import { NothingFound, ReadingFailed } from './import-problems.tsx'
import { useImportPlan } from './use-import-plan.ts'

type ImportFlowProps = {
  /** Keep the same object while the flow is open: another one is read anew. */
  readonly request: ImportRequest
  /** Does it arrive in the open project? Else it becomes a new one. */
  readonly intoOpen: boolean
  readonly onDone: (result: ImportResult) => void
  readonly onCancel: () => void
}

const none: readonly ImportSource[] = []

/**
 * Reads what was offered, shows what was found and what is odd about it, and asks how it should arrive. Nothing is
 * changed here: `onDone` gets one transaction over the open document, or over an empty one.
 */
export function ImportFlow(props: ImportFlowProps): ReactNode {
  const { request, intoOpen, onDone, onCancel } = props
  const { reading, retry } = useImportPlan(request)
  const [chosen, choose] = useState<string | null>(null)
  const [wanted, setWanted] = useState<ImportMode | null>(null)
  const [refused, refuse] = useState<readonly Diagnostic[]>([])
  const filled = useDocument(({ session }) => intoOpen && session.document.model.order.length > 0)
  const [sdk, setSdk] = useState<SdkId | null>(null)
  const found = reading.state === 'read' ? reading.plan.sources : none
  const sources = useMemo(
    () => (sdk ? found.map((one) => writtenFor(one, sdk)) : found),
    [found, sdk],
  )
  const source = sources.find(({ id }) => id === chosen) ?? sources[0]
  const comparison = useComparison((filled && source) || null)
  const mode = modeFor(comparison, wanted)
  const agreement = useAgreement(sources, { intoOpen, wanted: chosen === together })
  const isTogether = chosen === together && agreement.parties.length > 0

  const finish = (bring: ImportSource): void => {
    const document = intoOpen ? useDocument.getState().session.document : emptyDocument
    const way = filled ? mode : 'replace'
    const outcome = isTogether
      ? agreementTransaction(document, agreement.parties, agreement.choices, ids, sources)
      : importTransaction(document, bring, way, ids, comparison.choices)
    if (outcome.transaction)
      onDone({ transaction: outcome.transaction, name: bring.name, source: bring })
    else refuse(outcome.diagnostics)
  }

  const confirm = source && (
    <Button variant="primary" onClick={() => finish(source)}>
      {confirmLabel(filled && !isTogether, mode)}
    </Button>
  )
  return (
    <Dialog
      open
      wide
      title="Import"
      onOpenChange={(open) => open || onCancel()}
      footer={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          {confirm}
        </>
      }
    >
      {reading.state === 'reading' && <ImportProgress share={reading.share} />}
      {reading.state === 'failed' && <ReadingFailed reason={reading.reason} onRetry={retry} />}
      {reading.state === 'read' && !source && (
        <NothingFound request={request} diagnostics={reading.plan.diagnostics} />
      )}
      {reading.state === 'read' && source && (
        <ImportPreview
          plan={{ ...reading.plan, sources }}
          onSdk={setSdk}
          source={source}
          onChoose={(id) => {
            choose(id)
            refuse([])
          }}
          mode={filled ? mode : null}
          onMode={(next) => {
            setWanted(next)
            refuse([])
          }}
          comparison={comparison}
          agreement={agreement}
          together={isTogether}
          refused={refused}
        />
      )}
    </Dialog>
  )
}

/** JavaScript models as those of another SDK of JavaScript. */
function writtenFor(source: ImportSource, sdk: SdkId): ImportSource {
  if (source.format !== 'object-model' || !source.code) return source
  if (!isJavaScript(source.code.sdk) || !isJavaScript(sdk)) return source
  const { title } = source
  const rest = title.slice(sdkOf(source.code.sdk).title.length)
  const name = sdkOf(sdk).title
  return { ...source, name, title: name + rest, code: { ...source.code, sdk } }
}

function isJavaScript(sdk: SdkId): boolean {
  return sdk === 'node' || sdk === 'react-native'
}

function confirmLabel(filled: boolean, mode: ImportMode): string {
  if (!filled) return 'Import'
  return labels[mode]
}

const labels: Readonly<Record<ImportMode, string>> = {
  merge: 'Merge',
  replace: 'Replace',
  compare: 'Import',
}

/** What was asked for, where it can be; else what one side would refuse of the other is asked about. */
function modeFor({ disagreements }: Comparison, wanted: ImportMode | null): ImportMode {
  if (wanted !== null && wanted !== 'compare') return wanted
  const isGrave = disagreements.some(({ severity }) => severity === 'error')
  return isGrave || (wanted && disagreements.length > 0) ? 'compare' : 'merge'
}
