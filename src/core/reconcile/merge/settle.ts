import {
  indexOf,
  normalizeShape,
  propertyOf,
  sameType,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type ValueType,
  type Side,
} from '#core/model'

/** Object types as they become; null for one that goes. */
export type NextTypes = Map<ObjectTypeId, ObjectType | null>

/**
 * Makes references hold again after some object types changed, in those and in every other that refers to them: the
 * same cascades as those of the single edits. An inverse relationship that does not hold is kept by name, for a text
 * goes through such states while it is typed, and holds again as soon as what it inverts is back.
 */
export function settle(current: Model, next: NextTypes, speaks: Side): void {
  const find = finderIn(current, next)
  const written = new Set(next.keys())
  const settled: [ObjectTypeId, ObjectType][] = []
  for (const id of [...next.keys(), ...affected(current, next)]) {
    const type = find(id)
    if (!type) continue
    const after = settleType(current, type, find)
    if (after !== type) settled.push([id, after])
  }
  for (const [id, type] of settled) next.set(id, type)
  for (const [id, type] of next)
    for (const property of type ? gainedLinks(current.objectTypes.get(id), type) : []) {
      const owner = find(property.type.target)
      const isSaid = speaks === 'object-model' && owner && written.has(owner.id)
      const after = type && owner && !isSaid && invertAgain(owner, type, property)
      if (after) next.set(after.id, after)
    }
}

function finderIn(current: Model, next: NextTypes): Find {
  return (id) => {
    const changed = next.get(id)
    return changed === undefined ? (current.objectTypes.get(id) ?? null) : changed
  }
}

type Forward = Property & { readonly type: { readonly target: ObjectTypeId } }

/** The properties that lead to an object type and did not before, under that name. */
function gainedLinks(before: ObjectType | undefined, { properties }: ObjectType): Forward[] {
  const known = new Map(before?.properties.map((property) => [property.id, property]))
  return properties.filter((property): property is Forward => {
    if (property.type.kind !== 'link' && property.type.kind !== 'embedded') return false
    const now = known.get(property.id)
    return now?.name !== property.name || !sameType(now.type, property.type)
  })
}

/** `owner` with those of its inverse relationships resolved that look for this property; null without any. */
function invertAgain(owner: ObjectType, origin: ObjectType, forward: Property): ObjectType | null {
  const isMeant = ({ type }: Property): boolean =>
    type.kind === 'unresolved' && type.typeName === origin.name && type.inverseOf === forward.name
  if (!owner.properties.some(isMeant)) return null
  const type = { kind: 'inverse', origin: origin.id, property: forward.id } as const
  const properties = owner.properties.map((property) =>
    isMeant(property) ? { ...property, ...normalizeShape({ ...property, type }) } : property,
  )
  return { ...owner, properties }
}

/** Those that refer to an object type which goes, changes between embedded and top-level, or loses a relationship. */
function affected(current: Model, next: NextTypes): ReadonlySet<ObjectTypeId> {
  const found = new Set<ObjectTypeId>()
  for (const [id, after] of next) {
    const before = current.objectTypes.get(id)
    if (!before || (after && keepsReferences(before, after))) continue
    for (const { objectType } of indexOf(current).uses.get(id) ?? [])
      if (!next.has(objectType)) found.add(objectType)
  }
  return found
}

function keepsReferences(before: ObjectType, after: ObjectType): boolean {
  if ((before.kind === 'embedded') !== (after.kind === 'embedded')) return false
  const now = new Map(after.properties.map((property) => [property.id, property]))
  return before.properties.every(({ id, type }) => {
    if (type.kind !== 'link' && type.kind !== 'embedded') return true
    const same = now.get(id)?.type
    return (same?.kind === 'link' || same?.kind === 'embedded') && same.target === type.target
  })
}

type Find = (id: ObjectTypeId) => ObjectType | null

function settleType(current: Model, type: ObjectType, find: Find): ObjectType {
  let changed = false
  const properties = type.properties.flatMap((property): Property[] => {
    const after = settleProperty(current, type.id, property, find)
    changed ||= after !== property
    return after ? [after] : []
  })
  if (!changed) return type
  const keepsKey = properties.some(({ id }) => id === type.primaryKey)
  return { ...type, properties, primaryKey: keepsKey ? type.primaryKey : null }
}

function settleProperty(
  current: Model,
  self: ObjectTypeId,
  property: Property,
  find: Find,
): Property | null {
  const { type } = property
  if (type.kind === 'inverse') {
    const origin = find(type.origin)
    const forward = origin ? propertyOf(origin, type.property)?.type : undefined
    const holds = forward?.kind === 'link' || forward?.kind === 'embedded'
    if (holds && forward.target === self) return property
    return origin && keptByName(current, origin, property, type.property)
  }
  if (type.kind !== 'link' && type.kind !== 'embedded') return property
  const target = find(type.target)
  if (!target)
    return type.kind === 'embedded'
      ? null
      : { ...property, ...normalizeShape({ ...property, type: keyType(current, type.target) }) }
  const kind = target.kind === 'embedded' ? 'embedded' : 'link'
  if (kind === type.kind) return property
  return { ...property, ...normalizeShape({ ...property, type: { ...type, kind } }) }
}

/** An inverse relationship that leads nowhere now, by the names that it had. */
function keptByName(
  current: Model,
  origin: ObjectType,
  property: Property,
  inverted: PropertyId,
): Property | null {
  const forward =
    propertyOf(origin, inverted) ?? propertyOf(current.objectTypes.get(origin.id), inverted)
  if (!forward) return null
  const type = { kind: 'unresolved', typeName: origin.name, inverseOf: forward.name } as const
  return { ...property, ...normalizeShape({ ...property, type }) }
}

function keyType(current: Model, gone: ObjectTypeId): ValueType {
  const type = current.objectTypes.get(gone)
  const key = type?.primaryKey ? propertyOf(type, type.primaryKey)?.type : undefined
  return key?.kind === 'primitive' ? key : { kind: 'primitive', primitive: 'objectId' }
}
