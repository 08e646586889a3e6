import { applyEdits } from '#core/edits'
import { isConvertFormat, convertFormats, writeFormat } from './convert-formats.ts'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { diagnosticLines, printDiagnostics } from '../io/print-diagnostics.ts'
import { printWritten } from '../io/print-written.ts'
import { answersFrom } from '../io/code-options.ts'
import { codeReader } from '../io/plan-files.ts'
import { readModel, titleOf } from '../io/read-model.ts'
import { writeFiles } from '../io/write-files.ts'

export type ConvertOptions = {
  readonly json: boolean
  readonly to?: string | undefined
  readonly out?: string | undefined
  /** Answers to the options of an SDK, each `key=value`. */
  readonly option?: readonly string[] | undefined
  /** Replace files that hold something else. */
  readonly force: boolean
}

/**
 * Reads everything at the paths into one model (later paths bring earlier ones up to date) and writes it in another
 * format. Exits 1 when something could not be read or said without an error.
 */
export async function convert(
  paths: readonly string[],
  { json, to, out, force, option = [] }: ConvertOptions,
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
  const answers = answersFrom(to, option)
  const document = answers ? (applyEdits(read.document, [answers]) ?? read.document) : read.document
  const own = document.code.find(({ sdk }) => sdk === to)?.files ?? []
  const reader = await codeReader(own.map(({ path }) => path))
  const written = writeFormat(to, document, {
    title: titleOf(paths),
    parse: reader?.parse ?? null,
  })
  const told = new Set(read.lines.map(({ message }) => message))
  const fresh = written.diagnostics.filter(({ message }) => !told.has(message))
  const lines = [...read.lines, ...diagnosticLines(fresh, out)]
  await writeFiles(out, written.files, { replace: force })
  return printWritten({ out, files: written.files, lines, json }, console)
}
