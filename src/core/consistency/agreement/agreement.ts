import type { ObjectType, Property } from '#core/model'
import { align, type Alignment, type PropertyGroup, type TypeGroup } from './align.ts'
import { isServer, type Party } from './party.ts'
import { propertyFindings, type AboutProperty } from './property-rows.ts'
import { rowOf, type AgreementRow } from './row.ts'
import { typeFindings, type AboutType } from './type-rows.ts'

/** A row, and what it is about. */
export type Told = {
  readonly row: AgreementRow
  readonly group: TypeGroup | PropertyGroup
  readonly about: AboutType | AboutProperty
}

/**
 * Where these parties, at most one server and any number of clients, do not say the same: one row for each thing, with
 * what everyone says. Nodes are matched as an import would match them. What the server has no word for is asked of
 * clients alone: inverse relationships, indexes and defaults, in which they may differ without harm, and optional
 * elements, in which they may not. Two parties disagree about what `compareSides` finds. The order of the parties
 * matters only to the order of the cells.
 */
export function agreementOf(parties: readonly Party[]): readonly AgreementRow[] {
  const position = new Map(parties.map(({ id }, i) => [id, i]))
  const at = ({ party }: { readonly party: string }): number => position.get(party) ?? 0
  return tellAll(align(parties)).map(({ row }) => ({
    ...row,
    cells: row.cells.toSorted((a, b) => at(a) - at(b)),
  }))
}

/** Every row of an alignment, with the nodes it is about. */
export function tellAll(alignment: Alignment): readonly Told[] {
  return alignment.types.flatMap((type) => {
    const name = nameOf(type.said, alignment)
    const heads = [...typeFindings(name, type, alignment)]
    const told = heads.map((one): Told => toldOf(one, type, alignment))
    if (type.said.size < 2) return told
    const properties = type.properties.flatMap((group) => {
      const subject = { name: `${name}.${nameOf(group.said, alignment)}`, alignment, type, group }
      return [...propertyFindings(subject)].map((one) => toldOf(one, group, alignment))
    })
    return [...told, ...withLikeness(properties)]
  })
}

type Found = Parameters<typeof rowOf>[0] & Pick<Told, 'about'>

function toldOf(found: Found, group: Told['group'], { parties }: Alignment): Told {
  return { row: rowOf(found, parties), group, about: found.about }
}

/** What a client calls it, or else the server. */
function nameOf(said: ReadonlyMap<string, ObjectType | Property>, { parties }: Alignment): string {
  const holders = parties.filter(({ id }) => said.has(id))
  const first = holders.find((party) => !isServer(party)) ?? holders[0]
  return (first && said.get(first.id)?.name) ?? ''
}

/** Two that are missing just where the other is, and say the same, may be one under two names. */
function withLikeness(told: readonly Told[]): readonly Told[] {
  const lone = new Map<string, readonly AgreementRow[]>()
  for (const { row } of told) {
    const key = presenceOf(row, true)
    if (key !== null) lone.set(key, [...(lone.get(key) ?? []), row])
  }
  return told.map((one) => {
    const key = presenceOf(one.row, false)
    const others = key === null ? [] : (lone.get(key) ?? [])
    const [only] = others
    if (!only || others.length > 1) return one
    return { ...one, row: { ...one.row, maybe: only.name } }
  })
}

/** What those who have it say, and which parties have it, or else lack it. Null where it is no matter of having it. */
function presenceOf({ aspect, cells }: AgreementRow, isWanted: boolean): string | null {
  if (!/-not-on-/.test(aspect)) return null
  const [says, ...others] = new Set(cells.flatMap((cell) => cell.says ?? []))
  if (says === undefined || others.length > 0) return null
  return JSON.stringify([says, cells.map((cell) => (cell.says !== null) === isWanted)])
}
