import type { ObjectType } from '#core/model'
import { keyOf, kindOf } from '../heads.ts'
import type { Alignment, TypeGroup } from './align.ts'
import type { AgreementAspect } from './diagnostics.ts'
import { isServer, type Party } from './party.ts'
import type { Cell, Finding } from './row.ts'

/** What of an object type a finding is about. */
export type AboutType = 'name' | 'kind' | 'primary-key' | 'presence'

type Found = Finding & { readonly about: AboutType }

/** Where the parties differ about an object type as such: whether it is there, and what it is. */
export function* typeFindings(
  name: string,
  group: TypeGroup,
  alignment: Alignment,
): Generator<Found> {
  const heads = [
    ['name', (type: ObjectType) => `\`${type.name}\``],
    ['kind', kindOf],
    ['primary-key', keyOf],
  ] as const
  for (const [about, textIn] of heads) {
    const cells = cellsOf(group, alignment, textIn, () => false)
    if (differ(cells)) yield found(about, about, name, cells)
  }
  const cells = cellsOf(group, alignment, kindOf, (party) => isMissing(party, group, alignment))
  const lacking = cells.filter(({ asked, says }) => asked && says === null)
  if (lacking.length === 0) return
  const isServers = alignment.parties.some(
    (party) => isServer(party) && lacking.some((cell) => cell.party === party.id),
  )
  const aspect = isServers ? 'type-not-on-server' : 'type-not-on-client'
  yield { ...found('presence', aspect, name, cells), agree: bothOrNeither, divisible: true }
}

function found(
  about: AboutType,
  aspect: AgreementAspect,
  name: string,
  cells: readonly Cell[],
): Found {
  return { about, aspect, name, cells, agree: (a, b) => a.says === b.says, divisible: false }
}

function bothOrNeither(a: Cell, b: Cell): boolean {
  return (a.says === null) === (b.says === null)
}

/** Should a party that lacks the type have it? Not what is another’s on purpose, nor what a server stores nowhere. */
function isMissing({ partial }: Party, { said }: TypeGroup, { parties }: Alignment): boolean {
  if (partial) return false
  return parties.some((party) => {
    const type = said.get(party.id)
    if (!type || type.only) return false
    return !isServer(party) || type.kind === 'embedded' || type.collection !== null
  })
}

function cellsOf(
  group: TypeGroup,
  { parties }: Alignment,
  textIn: (type: ObjectType) => string | null,
  isMissed: (party: Party) => boolean,
): readonly Cell[] {
  return parties.map((party): Cell => {
    const type = group.said.get(party.id)
    const says = type ? textIn(type) : null
    const asked = type ? says !== null : isMissed(party)
    return { party: party.id, objectType: type?.id ?? null, property: null, says, asked }
  })
}

function differ(cells: readonly Cell[]): boolean {
  return new Set(cells.filter(({ asked }) => asked).map(({ says }) => says)).size > 1
}
