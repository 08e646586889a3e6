import {
  sameShape,
  sameType,
  type ObjectType,
  type Property,
  type PropertyId,
  type Side,
  isWholeOn,
  type FindType,
} from '#core/model'
import { canSayProperty, isOwn, ofOwnSide } from '../side.ts'

/** Candidate property -> the current one it is. */
export type PropertyMatches = Map<PropertyId, Property>

/** A property that is new although it could be a renamed one: which of several is not guessed. */
export type Tie = { readonly property: Property; readonly others: readonly Property[] }

/** Matches the properties of an object type by their names: first exactly, then whatever the case. */
export function matchByName(
  side: Side,
  candidate: ObjectType,
  current: ObjectType,
  find: FindType,
): PropertyMatches {
  const matches: PropertyMatches = new Map()
  const free = new Set(current.properties.filter((one) => isMatchable(side, one, find)))
  for (const keyOf of [(name: string) => name, (name: string) => name.toLowerCase()]) {
    const open = candidate.properties.filter(
      (one) => !matches.has(one.id) && canSayProperty(side, one, ofOwnSide),
    )
    if (open.length === 0) break
    const byKey = new Map<string, Property[]>()
    for (const property of free) push(byKey, keyOf(property.name), property)
    for (const property of open) {
      const found = byKey.get(keyOf(property.name))?.shift()
      if (!found) continue
      matches.set(property.id, found)
      free.delete(found)
    }
  }
  return matches
}

function push(groups: Map<string, Property[]>, key: string, property: Property): void {
  const group = groups.get(key)
  if (group) group.push(property)
  else groups.set(key, [property])
}

/**
 * An unresolved type has a place on the server as soon as somebody writes it there; an inverse relationship has none.
 * What is this side's alone is meant also while it leads to what the other side keeps to itself.
 */
function isMatchable(side: Side, property: Property, find: FindType): boolean {
  if (!isOwn(side, property) && !isWholeOn(side, find, property)) return false
  const { type } = property
  if (side === 'object-model') return true
  return type.kind !== 'inverse' && !(type.kind === 'unresolved' && type.inverseOf !== undefined)
}

/** What is around the two types: the current model, and how a candidate's property looks in it. */
type Within = { readonly find: FindType; readonly shapeOf: (property: Property) => Property }

/**
 * Matches what this side did not have, by name, where it says the same of it now: what the other side alone has, or
 * what leads to something that the other side alone has.
 */
export function matchHidden(
  side: Side,
  candidate: ObjectType,
  current: ObjectType,
  matches: PropertyMatches,
  { find, shapeOf }: Within,
): void {
  const known = new Set(matches.values())
  for (const property of candidate.properties) {
    if (matches.has(property.id) || !canSayProperty(side, property, ofOwnSide)) continue
    const hidden = current.properties.find(
      (one) => one.name === property.name && !known.has(one) && !isWholeOn(side, find, one),
    )
    if (!hidden || !sameShape(hidden, shapeOf(property))) continue
    matches.set(property.id, hidden)
    known.add(hidden)
  }
}

/**
 * Guesses renames among what has no match yet: a property of the same shape, between the same neighbours if there are
 * several. Where more than one answer remains nothing is guessed, and the tie is returned.
 */
export function guessRenames(
  side: Side,
  candidate: ObjectType,
  current: ObjectType,
  matches: PropertyMatches,
  { find, shapeOf }: Within,
): readonly Tie[] {
  const known = new Set(matches.values())
  const gone = current.properties.filter(
    (one) => !known.has(one) && canSayProperty(side, one, find),
  )
  const added = candidate.properties.filter(
    (one) => !matches.has(one.id) && canSayProperty(side, one, ofOwnSide),
  )
  if (gone.length === 0 || added.length === 0) return []
  const around = neighbours(candidate, current, matches)
  const pairs = added.map((property) => {
    const alike = gone.filter((one) => isAlike(side, shapeOf(property), one))
    const near = alike.filter((one) => around(property, one))
    return { property, others: alike.length > 1 && near.length > 0 ? near : alike }
  })
  const ties: Tie[] = []
  for (const { property, others } of pairs) {
    const [only] = others
    if (!only) continue
    const rivals = pairs.filter((pair) => pair.others.includes(only))
    if (others.length === 1 && rivals.length === 1) matches.set(property.id, only)
    else ties.push({ property, others })
  }
  return ties
}

function isAlike(side: Side, a: Property, b: Property): boolean {
  return (
    sameType(a.type, b.type) &&
    a.container === b.container &&
    a.optional === b.optional &&
    (side === 'app-services' || a.elementOptional === b.elementOptional)
  )
}

/** Tells whether two properties follow, or come before, the same matched property. */
function neighbours(
  candidate: ObjectType,
  current: ObjectType,
  matches: PropertyMatches,
): (added: Property, gone: Property) => boolean {
  const known = new Set([...matches.values()].map(({ id }) => id))
  const written = anchors(candidate.properties, (property) => matches.get(property.id)?.id ?? null)
  const present = anchors(current.properties, ({ id }) => (known.has(id) ? id : null))
  return (added, gone) => {
    const a = written.get(added.id)
    const b = present.get(gone.id)
    return !!a && !!b && (a.before === b.before || a.after === b.after)
  }
}

type Anchors = { before: PropertyId | null; after: PropertyId | null }

function anchors(
  properties: readonly Property[],
  anchorOf: (property: Property) => PropertyId | null,
): ReadonlyMap<PropertyId, Anchors> {
  const found = new Map<PropertyId, Anchors>()
  let before: PropertyId | null = null
  let waiting: Anchors[] = []
  for (const property of properties) {
    const anchor = anchorOf(property)
    const place: Anchors = { before, after: null }
    found.set(property.id, place)
    waiting.push(place)
    if (anchor === null) continue
    for (const one of waiting) one.after = anchor
    waiting = []
    before = anchor
  }
  return found
}
