import type { Diagnostic } from '#core/diagnostics'
import { dispatch, openSession } from '#core/edits'
import { randomIds, type Model, type Side } from '#core/model'
import { importTransaction, planImport, type ImportSource } from '#core/workspace'
import { UsageError } from './console.ts'
import { diagnosticLines, type DiagnosticLine } from './print-diagnostics.ts'
import { readPath } from './read-paths.ts'

/** What was read, as one model. */
export type ReadModel = {
  /** Null when there is no schema. */
  readonly model: Model | null
  /** The sides that something read speaks for; a project speaks for both. */
  readonly sides: readonly Side[]
  readonly lines: readonly DiagnosticLine[]
}

/** Everything at the paths as one model; later paths bring earlier ones up to date. */
export async function readModel(paths: readonly string[]): Promise<ReadModel> {
  const ids = randomIds()
  const lines: DiagnosticLine[] = []
  const sides = new Set<Side>()
  let session = openSession()
  let found = 0
  for (const path of paths) {
    const { base, files, diagnostics } = await readPath(path)
    const plan = planImport(files, ids)
    refuseSeveralApps(plan.sources, path)
    const all: Diagnostic[] = [...diagnostics, ...plan.diagnostics]
    for (const source of plan.sources) {
      const outcome = importTransaction(session.document, source, 'merge', ids)
      const step = outcome.transaction ? dispatch(session, outcome.transaction) : null
      session = step?.session ?? session
      all.push(...source.diagnostics, ...outcome.diagnostics, ...(step?.diagnostics ?? []))
      for (const side of sidesOf(source)) sides.add(side)
    }
    found += plan.sources.length
    lines.push(...diagnosticLines(all, base))
  }
  return { model: found === 0 ? null : session.document.model, sides: [...sides], lines }
}

function sidesOf({ format }: ImportSource): readonly Side[] {
  return format === 'project' ? ['app-services', 'object-model'] : [format]
}

function refuseSeveralApps(sources: readonly ImportSource[], path: string): void {
  const apps = sources.filter(({ id }) => id.startsWith('app:'))
  if (apps.length > 1)
    throw new UsageError(
      `${path} holds ${apps.length} apps (${apps.map(({ title }) => title).join('; ')}). Name one of them.`,
    )
}
