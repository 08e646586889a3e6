import type { Property, PropertyId } from '#core/model'
import {
  facetsOf,
  firstDifference,
  isInverse,
  isRequired,
  textOf,
  type Facets,
} from '../shape-facets.ts'
import type { Alignment, PropertyGroup, TypeGroup } from './align.ts'
import type { AgreementAspect } from './diagnostics.ts'
import { isServer, type Party } from './party.ts'
import type { Cell, Finding } from './row.ts'

/** What of a property a finding is about. */
export type AboutProperty = 'name' | 'shape' | 'index' | 'default'

type Found = Finding & { readonly about: AboutProperty }

/** What parties say of one property of one object type. */
type Subject = {
  readonly name: string
  readonly alignment: Alignment
  readonly type: TypeGroup
  readonly group: PropertyGroup
}

/** Where the parties differ about a property that any of them has. */
export function* propertyFindings(subject: Subject): Generator<Found> {
  yield* nameFinding(subject)
  yield* shapeFinding(subject)
  yield* noteFinding(subject, 'index', indexText)
  yield* noteFinding(subject, 'default', defaultText)
}

function* nameFinding(subject: Subject): Generator<Found> {
  const cells = cellsOf(subject, ({ name }) => `\`${name}\``, isHolder(subject))
  if (differ(cells)) yield { ...said(subject, 'name', 'name', cells), divisible: false }
}

function* shapeFinding(subject: Subject): Generator<Found> {
  const { alignment, group, type } = subject
  const shapes = shapesOf(subject)
  const agree = (a: Cell, b: Cell): boolean => {
    const [one, other] = [shapes.get(a.party), shapes.get(b.party)]
    return one && other ? firstDifference([one, other]) === null : one === other
  }
  const isAsked = (party: Party): boolean =>
    group.said.has(party.id) || (type.said.has(party.id) && isMissing(party, subject))
  const difference = firstDifference([...shapes.values()])
  const lacking = alignment.parties.filter((one) => isAsked(one) && !group.said.has(one.id))
  const aspect = aspectOf(group, difference, lacking)
  if (aspect === null) return
  const asked = (party: Party): boolean =>
    isAsked(party) && !(aspect === 'element-optional' && isServer(party))
  const cells = cellsOf(
    subject,
    (one, { candidate }) => textOf(aspect, one, candidate.model),
    asked,
  )
  const divisible = aspect !== 'inverse' && aspect !== 'element-optional' && !isKey(subject)
  yield { ...said(subject, 'shape', aspect, cells), agree, divisible }
}

function shapesOf({ alignment, group }: Subject): ReadonlyMap<string, Facets> {
  const shapes = new Map<string, Facets>()
  for (const { id, candidate } of alignment.parties) {
    const property = group.said.get(id)
    const naming = alignment.naming.get(id)
    if (property && naming) shapes.set(id, facetsOf(property, candidate.speaks, naming))
  }
  return shapes
}

function aspectOf(
  { said }: PropertyGroup,
  difference: AgreementAspect | null,
  lacking: readonly Party[],
): AgreementAspect | null {
  if (difference === null && lacking.length === 0) return null
  const properties = [...said.values()]
  if (properties.every(isInverse)) return 'inverse'
  if (difference !== null) return difference
  if (lacking.some(isServer)) return 'property-not-on-server'
  return properties.some(isRequired) ? 'required-not-on-client' : 'property-not-on-client'
}

/** Should a party that lacks the property have it? Not what its side cannot say, nor what is another’s on purpose. */
function isMissing(party: Party, { group }: Subject): boolean {
  return [...group.said.values()].some(
    (property) =>
      property.type.kind !== 'serverOnly' &&
      property.only === undefined &&
      !(isServer(party) && isInverse(property)),
  )
}

/** An object type has one primary key, for all. */
function isKey({ type, group }: Subject): boolean {
  return [...group.said].some(([party, { id }]) => type.said.get(party)?.primaryKey === id)
}

/** What clients alone know, and may each have their own of without harm. */
function* noteFinding(
  subject: Subject,
  aspect: 'index' | 'default',
  textIn: (property: Property) => string,
): Generator<Found> {
  const holds = isHolder(subject)
  const cells = cellsOf(subject, textIn, (party) => holds(party) && !isServer(party))
  if (differ(cells)) yield { ...said(subject, aspect, aspect, cells), divisible: false }
}

function indexText({ client }: Property): string {
  if (client.index === undefined) return 'not indexed'
  return client.index === 'general' ? 'indexed' : 'indexed for full-text search'
}

function defaultText({ client }: Property): string {
  return client.default === undefined ? 'none' : `\`${client.default}\``
}

function isHolder({ group }: Subject): (party: Party) => boolean {
  return ({ id }) => group.said.has(id)
}

function said(
  { name }: Subject,
  about: AboutProperty,
  aspect: AgreementAspect,
  cells: readonly Cell[],
): Omit<Found, 'divisible'> {
  return { about, aspect, name, cells, agree: (a, b) => a.says === b.says }
}

function cellsOf(
  { alignment, type, group }: Subject,
  textIn: (property: Property, party: Party) => string,
  isAsked: (party: Party) => boolean,
): readonly Cell[] {
  return alignment.parties.map((party): Cell => {
    const property = group.said.get(party.id)
    const asked = isAsked(party)
    const id: PropertyId | null = property?.id ?? null
    const says = property && asked ? textIn(property, party) : null
    const objectType = type.said.get(party.id)?.id ?? null
    return { party: party.id, objectType, property: id, says, asked }
  })
}

function differ(cells: readonly Cell[]): boolean {
  return new Set(cells.filter(({ asked }) => asked).map(({ says }) => says)).size > 1
}
