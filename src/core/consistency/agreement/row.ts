import type { Severity } from '#core/diagnostics'
import type { Stand } from '../disagreement.ts'
import { agreementDiagnostics, type AgreementAspect } from './diagnostics.ts'
import { isServer, type Party } from './party.ts'

/** What one party has there. One that is not asked has no say in this: it can neither agree nor disagree. */
export type Cell = Stand & { readonly party: string; readonly asked: boolean }

/** A way out: what one party says, or server and clients each their own on purpose. */
export type Way = { readonly take: string } | 'apart'

/** One thing that not all parties say alike, with what each of them says. */
export type AgreementRow = {
  /** The same for the same schemas, whatever their ids and order: `Dog.age type`. */
  readonly key: string
  readonly aspect: AgreementAspect
  readonly severity: Severity
  /** `Dog` or `Dog.age`. */
  readonly name: string
  /** What is wrong, and what is lost by it. */
  readonly message: string
  /** One for each party, in the order in which the parties were given. */
  readonly cells: readonly Cell[]
  /** The ids of those who say the same, the server’s group first; those who are not asked are in none. */
  readonly groups: readonly (readonly string[])[]
  readonly ways: readonly Way[]
  /** The way out that is likely meant. */
  readonly likely: Way
  /** The name of what this may be under another name: of the same shape, and just where this is missing. */
  readonly maybe: string | null
}

/** What is needed to tell a row. The cells are in the order of the alignment. */
export type Finding = {
  readonly aspect: AgreementAspect
  readonly name: string
  readonly cells: readonly Cell[]
  /** Do these two, who are both asked, say the same? */
  readonly agree: (a: Cell, b: Cell) => boolean
  /** Can server and client each have their own of it? */
  readonly divisible: boolean
}

/** Puts what was found into a row. */
export function rowOf(finding: Finding, parties: readonly Party[]): AgreementRow {
  const { aspect, name, cells } = finding
  const groups = groupsOf(finding)
  const apart = finding.divisible && isBetweenSides(groups, parties)
  const says = listed(groups.map((group) => groupText(group, cells, parties)))
  const { message, severity } = agreementDiagnostics.report(aspect, { name, says })
  const takes = cells.filter(({ asked }) => asked).map(({ party }): Way => ({ take: party }))
  return {
    key: `${name} ${aspect}`,
    aspect,
    severity,
    name,
    message,
    cells,
    groups,
    ways: apart ? [...takes, 'apart'] : takes,
    likely: likelyWay(aspect, cells, groups, parties, apart),
    maybe: null,
  }
}

function groupsOf({ cells, agree }: Finding): readonly (readonly string[])[] {
  const groups: Cell[][] = []
  for (const cell of cells) {
    if (!cell.asked) continue
    const own = groups.find((group) => group.every((one) => agree(one, cell)))
    if (own) own.push(cell)
    else groups.push([cell])
  }
  return groups.map((group) => group.map(({ party }) => party))
}

/** The model has one client: server and clients can part, clients among themselves cannot. */
function isBetweenSides(
  groups: readonly (readonly string[])[],
  parties: readonly Party[],
): boolean {
  const server = parties.find(isServer)?.id ?? ''
  return groups.length === 2 && groups.some((group) => group.length === 1 && group[0] === server)
}

function groupText(
  group: readonly string[],
  cells: readonly Cell[],
  parties: readonly Party[],
): string {
  const says = cells.find(({ party }) => party === group[0])?.says ?? 'nothing'
  const titles = group.map((id) => parties.find((party) => party.id === id)?.title ?? id)
  return `${says} for ${listed(titles)}`
}

function listed(words: readonly string[]): string {
  const [last = '', ...before] = words.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}

/**
 * The server, whose data there are already, is right about what a thing is; what clients need is added to it; what none
 * of them has stays away from them. Among clients the most are right, and what one has the others get.
 */
function likelyWay(
  aspect: AgreementAspect,
  cells: readonly Cell[],
  groups: readonly (readonly string[])[],
  parties: readonly Party[],
  apart: boolean,
): Way {
  const server = parties.find(isServer)?.id ?? null
  const holders = cells.filter(({ asked, says }) => asked && says !== null)
  const isHeld = holders.some(({ party }) => party === server)
  if (aspect.endsWith('-not-on-client') && isHeld && apart) return 'apart'
  if (server !== null && isHeld) return { take: server }
  const held = groups.filter((group) => holders.some(({ party }) => party === group[0]))
  const [most] = held.toSorted((a, b) => b.length - a.length)
  return { take: most?.[0] ?? server ?? '' }
}
