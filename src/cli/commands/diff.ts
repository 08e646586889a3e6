import { changesBetween } from '#core/changes'
import { UsageError, type Console, type ExitCode } from '../io/console.ts'
import { printChanges } from '../io/print-changes.ts'
import { readWhole } from '../io/read-whole.ts'

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
  const old = await readWhole([before], console)
  const now = await readWhole([after], console)
  const sides = old.sides.filter((side) => now.sides.includes(side))
  const changes = changesBetween(old.model, now.model, sides)
  if (json) console.out(JSON.stringify({ sides, changes }, null, 2))
  else printChanges(changes, console.out)
  const breaks = changes.some(({ server, client }) => [server, client].includes('breaking'))
  return breaks ? 1 : 0
}
