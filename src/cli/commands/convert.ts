import type { Diagnostic } from '#core/diagnostics'
import { dispatch, openSession } from '#core/edits'
import { randomIds, type Model } from '#core/model'
import { importTransaction, planImport, type ImportSource } from '#core/workspace'
import { isConvertFormat, convertFormats, writeFormat } from './convert-formats.ts'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { diagnosticLines, printDiagnostics, type DiagnosticLine } from '../io/print-diagnostics.ts'
import { printWritten } from '../io/print-written.ts'
import { readPath } from '../io/read-paths.ts'
import { writeFiles } from '../io/write-files.ts'

export type ConvertOptions = {
  readonly json: boolean
  readonly to: string | undefined
  readonly out: string | undefined
  /** Replace files that hold something else. */
  readonly force: boolean
}

/**
 * Reads everything at the paths into one model (later paths bring earlier ones up to date) and writes it in another
 * format. Exits 1 when something could not be read or said without an error.
 */
export async function convert(
  paths: readonly string[],
  { json, to, out, force }: ConvertOptions,
  console: Console,
): Promise<ExitCode> {
  if (to === undefined || !isConvertFormat(to))
    throw new UsageError(`--to must be one of ${convertFormats.join(', ')}.`)
  if (out === undefined) throw new UsageError('--out must name the folder to write to.')
  const read = await readModel(paths)
  if (read.model === null) {
    printDiagnostics(read.lines, console.error)
    throw new UsageError(`Found no schema at ${paths.join(', ')}.`)
  }
  const written = writeFormat(to, read.model)
  const lines = [...read.lines, ...diagnosticLines(written.diagnostics, out)]
  await writeFiles(out, written.files, { replace: force })
  return printWritten({ out, files: written.files, lines, json }, console)
}

/** Everything at the paths as one model; null when there is no schema. */
async function readModel(
  paths: readonly string[],
): Promise<{ readonly model: Model | null; readonly lines: readonly DiagnosticLine[] }> {
  const ids = randomIds()
  const lines: DiagnosticLine[] = []
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
    }
    found += plan.sources.length
    lines.push(...diagnosticLines(all, base))
  }
  return { model: found === 0 ? null : session.document.model, lines }
}

function refuseSeveralApps(sources: readonly ImportSource[], path: string): void {
  const apps = sources.filter(({ id }) => id.startsWith('app:'))
  if (apps.length > 1)
    throw new UsageError(
      `${path} holds ${apps.length} apps (${apps.map(({ title }) => title).join('; ')}). Name one of them.`,
    )
}
