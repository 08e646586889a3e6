import { dirname } from 'node:path'
import { emptyApp, makeModel, objectTypesOf, randomIds, type ObjectType } from '#core/model'
import { inferSchema } from '#core/sampling'
import { exportAppServices } from '#core/workspace'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { diagnosticLines, type DiagnosticLine } from '../io/print-diagnostics.ts'
import { printWritten } from '../io/print-written.ts'
import { collectionOf, readDocuments } from '../io/read-documents.ts'
import { writeFiles } from '../io/write-files.ts'

export type InferCommandOptions = {
  readonly json: boolean
  readonly out?: string | undefined
  readonly title?: string | undefined
  /** Require every field that no document lacks. */
  readonly required: boolean
  /** Replace files that hold something else. */
  readonly force: boolean
}

/**
 * Infers one collection from the documents of each file, named after it, and writes them as an App Services export.
 * Exits 1 when documents could not be read, or sync would refuse what was inferred.
 */
export async function infer(
  paths: readonly string[],
  { json, out, title, required, force }: InferCommandOptions,
  console: Console,
): Promise<ExitCode> {
  if (out === undefined) throw new UsageError('--out must name the folder to write to.')
  if (title !== undefined && paths.length > 1)
    throw new UsageError('--title names the type of one file. Infer the files one by one.')
  refuseSameCollection(paths)
  const ids = randomIds()
  const types: ObjectType[] = []
  const lines: DiagnosticLine[] = []
  for (const path of paths) {
    const sample = await readDocuments(path)
    const { dataSource, database } = emptyApp
    const inferred = inferSchema(sample.summary, {
      collection: { dataSource, database, name: collectionOf(path) },
      ids,
      isTaken: (name) => types.some((type) => type.name === name),
      requireAlways: required,
      ...(title === undefined ? {} : { title }),
    })
    types.push(...objectTypesOf(inferred.value.model))
    lines.push(...diagnosticLines(sample.diagnostics, dirname(path)))
    lines.push(...diagnosticLines(inferred.diagnostics, path))
  }
  const files = types.length === 0 ? [] : exportAppServices(makeModel(types))
  await writeFiles(out, files, { replace: force })
  return printWritten({ out, files, lines, json }, console)
}

function refuseSameCollection(paths: readonly string[]): void {
  const names = new Set<string>()
  for (const path of paths) {
    const name = collectionOf(path)
    if (names.has(name)) throw new UsageError(`Two files are called ${name}. Rename one of them.`)
    names.add(name)
  }
}
