import type { Model } from '#core/model'
import { UsageError, type Console } from './console.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { readModel, type ReadModel } from './read-model.ts'

/** A model that was read without a gap. */
export type WholeModel = Pick<ReadModel, 'sides' | 'findPlace' | 'document'> & {
  readonly model: Model
}

/** What lies at the paths, as one. What was read in part only would look like a removal, so it is refused. */
export async function readWhole(paths: readonly string[], console: Console): Promise<WholeModel> {
  const { model, lines, ...rest } = await readModel(paths)
  const unread = lines.filter(
    ({ severity, code }) => severity === 'error' && /^(?:json|workspace)\//.test(code),
  )
  printDiagnostics(unread, console.error)
  const where = paths.join(', ')
  if (model === null) throw new UsageError(`Found no schema at ${where}.`)
  if (unread.length > 0) throw new UsageError(`Not all of ${where} could be read.`)
  return { model, ...rest }
}
