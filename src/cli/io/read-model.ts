import { basename, join, resolve } from 'node:path'
import type { Diagnostic } from '#core/diagnostics'
import { dispatch, openSession } from '#core/edits'
import { randomIds, type Document, type Model, type Side } from '#core/model'
import { importTransaction, placesIn, type FindNamed, type ImportSource } from '#core/workspace'
import { UsageError } from './console.ts'
import { diagnosticLines, type DiagnosticLine } from './print-diagnostics.ts'
import { planFiles } from './plan-files.ts'
import { readPath } from './read-paths.ts'

/** What was read, as one model. */
export type ReadModel = {
  /** Null when there is no schema. */
  readonly model: Model | null
  /** The same with all that was read beside it, such as a person's own code. */
  readonly document: Document
  /** The sides that something read speaks for; a project speaks for both. */
  readonly sides: readonly Side[]
  readonly lines: readonly DiagnosticLine[]
  /** Where in the files a side speaks of an object type, or of a property of it. Null: not found in any. */
  readonly findPlace: (side: Side, type: string, property: string | null) => Place | null
}

/** A place in a file; line and column count from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

type Read = { readonly side: Side; readonly base: string; readonly find: FindNamed }

/** Everything at the paths as one model; later paths bring earlier ones up to date. */
export async function readModel(paths: readonly string[]): Promise<ReadModel> {
  const ids = randomIds()
  const lines: DiagnosticLine[] = []
  const sides = new Set<Side>()
  const read: Read[] = []
  let session = openSession()
  let found = 0
  for (const path of paths) {
    const { base, files, diagnostics } = await readPath(path)
    const plan = await planFiles(files, ids)
    refuseSeveralApps(plan.sources, path)
    const all: Diagnostic[] = [...diagnostics, ...plan.diagnostics]
    for (const source of plan.sources) {
      const outcome = importTransaction(session.document, source, 'merge', ids)
      const step = outcome.transaction ? dispatch(session, outcome.transaction) : null
      session = step?.session ?? session
      all.push(...source.diagnostics, ...outcome.diagnostics, ...(step?.diagnostics ?? []))
      for (const side of sidesOf(source)) sides.add(side)
      if (source.format !== 'project')
        read.unshift({ side: source.format, base, find: placesIn(source, files) })
    }
    found += plan.sources.length
    lines.push(...diagnosticLines(all, base))
  }
  const { document } = session
  const model = found === 0 ? null : document.model
  return { model, document, sides: [...sides], lines, findPlace: placesAmong(read) }
}

/** What was read last tells first: it brought the others up to date. */
function placesAmong(read: readonly Read[]): ReadModel['findPlace'] {
  return (wanted, type, property) => {
    for (const { side, base, find } of read) {
      const span = side === wanted ? find(type, property) : null
      if (span) return { file: join(base, span.file), line: span.line, column: span.column }
    }
    return null
  }
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

/** What was read is called after the first path. */
export function titleOf([path = '.']: readonly string[]): string {
  return basename(resolve(path)).replace(/(\.tandem)?\.(json|zip)$/i, '')
}
