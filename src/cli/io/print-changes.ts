import { breakingProcedure, outcomes, type Change, type DevelopmentMode } from '#core/changes'
import { printable } from './console.ts'
import { plural } from './print-diagnostics.ts'

/**
 * Prints changes grouped by object type: what changed, what it does to each side, what follows from it. What follows is
 * said once, and what neither does nor leads to anything is only counted.
 */
export function printChanges(changes: readonly Change[], print: (line: string) => void): void {
  const telling = changes.filter((change) => !isSilent(change))
  const groups = new Map<string, Change[]>()
  for (const change of telling) {
    const key = change.objectType?.id ?? ''
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  const said = new Set<string>()
  for (const group of groups.values()) {
    print(printable(group[0]?.objectType?.name ?? 'The app'))
    for (const change of group)
      for (const line of linesOf(change, said)) print(`  ${printable(line)}`)
    print('')
  }
  if (telling.some(({ server }) => server === 'breaking')) printProcedure(print)
  print(countLine(telling, changes.length - telling.length))
}

function isSilent({ server, client, consequences }: Change): boolean {
  return server === 'none' && client === 'none' && consequences.length === 0
}

function linesOf(change: Change, said: Set<string>): readonly string[] {
  const { label, server, client, units, consequences, developmentMode } = change
  const steps = units.length > 0 ? ` (${units.join(', ')})` : ''
  const fresh = consequences.filter((consequence) => !said.has(consequence))
  for (const consequence of fresh) said.add(consequence)
  return [
    `${label}.`,
    `  server: ${server}; client: ${client}${steps}`,
    ...fresh.map((consequence) => `  - ${consequence}`),
    ...(developmentMode ? [`  From a client: ${modeLine(developmentMode)}.`] : []),
  ]
}

function modeLine({ off, older, newer }: DevelopmentMode): string {
  if (off === older && older === newer) return outcomes[off]
  const without = `without Development Mode ${outcomes[off]}`
  if (older === newer) return `${without}; with it ${outcomes[older]}`
  return `${without}; with it, in apps made up to 2023-09-13, ${outcomes[older]}; in later ones ${outcomes[newer]}`
}

function printProcedure(print: (line: string) => void): void {
  print('To make a change that breaks the server:')
  for (const [at, step] of breakingProcedure.entries()) print(`  ${at + 1}. ${step}`)
  print('')
}

/** "3 changes, 1 breaks the server, 0 break clients; 2 more without effect". */
function countLine(changes: readonly Change[], silent: number): string {
  const server = changes.filter((change) => change.server === 'breaking').length
  const client = changes.filter((change) => change.client === 'breaking').length
  const counts = [
    plural(changes.length, 'change'),
    `${server} ${verb(server)} the server`,
    `${client} ${verb(client)} clients`,
  ]
  return `${counts.join(', ')}${silent > 0 ? `; ${silent} more without effect` : ''}`
}

function verb(count: number): string {
  return count === 1 ? 'breaks' : 'break'
}
