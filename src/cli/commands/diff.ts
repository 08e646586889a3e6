import { changesBetween } from '#core/changes'
import type { Model, Side } from '#core/model'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { printChanges } from '../io/print-changes.ts'
import { printDiagnostics } from '../io/print-diagnostics.ts'
import { readModel } from '../io/read-model.ts'

/**
 * Prints what changed from the first path to the second and what each change breaks on either side. What only one side
 * can say is compared where both paths speak for that side. Exits 1 when something breaks.
 */
export async function diff(
  paths: readonly string[],
  { json }: { readonly json: boolean },
  console: Console,
): Promise<ExitCode> {
  const [before, after, ...rest] = paths
  if (before === undefined || after === undefined || rest.length > 0)
    throw new UsageError('diff needs two paths: the old one and the new one.')
  const old = await readWhole(before, console)
  const now = await readWhole(after, console)
  const sides = old.sides.filter((side) => now.sides.includes(side))
  const changes = changesBetween(old.model, now.model, sides)
  if (json) console.out(JSON.stringify({ sides, changes }, null, 2))
  else printChanges(changes, console.out)
  const breaks = changes.some(({ server, client }) => [server, client].includes('breaking'))
  return breaks ? 1 : 0
}

/** What lies at the path. What was read in part only would look like a removal, so it is refused. */
async function readWhole(
  path: string,
  console: Console,
): Promise<{ readonly model: Model; readonly sides: readonly Side[] }> {
  const { model, sides, lines } = await readModel([path])
  const unread = lines.filter(
    ({ severity, code }) => severity === 'error' && /^(?:json|workspace)\//.test(code),
  )
  printDiagnostics(unread, console.error)
  if (model === null) throw new UsageError(`Found no schema at ${path}.`)
  if (unread.length > 0) throw new UsageError(`Not all of ${path} could be read.`)
  return { model, sides }
}
