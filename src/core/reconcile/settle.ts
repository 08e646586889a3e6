import {
  indexOf,
  normalizeShape,
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type ValueType,
} from '#core/model'

/** Object types as they become; null for one that goes. */
export type NextTypes = Map<ObjectTypeId, ObjectType | null>

/**
 * Makes references hold again after some object types changed, in those and in every other that refers to them: the
 * same cascades as those of the single edits.
 */
export function settle(current: Model, next: NextTypes): void {
  const find = (id: ObjectTypeId): ObjectType | null => {
    const changed = next.get(id)
    return changed === undefined ? (current.objectTypes[id] ?? null) : changed
  }
  const settled: [ObjectTypeId, ObjectType][] = []
  for (const id of [...next.keys(), ...affected(current, next)]) {
    const type = find(id)
    if (!type) continue
    const after = settleType(current, type, find)
    if (after !== type) settled.push([id, after])
  }
  for (const [id, type] of settled) next.set(id, type)
}

/** Those that refer to an object type which goes, changes between embedded and top-level, or loses a relationship. */
function affected(current: Model, next: NextTypes): ReadonlySet<ObjectTypeId> {
  const found = new Set<ObjectTypeId>()
  for (const [id, after] of next) {
    const before = current.objectTypes[id]
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
    const forward = propertyOf(find(type.origin) ?? undefined, type.property)?.type
    const holds = forward?.kind === 'link' || forward?.kind === 'embedded'
    return holds && forward.target === self ? property : null
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

function keyType(current: Model, gone: ObjectTypeId): ValueType {
  const type = current.objectTypes[gone]
  const key = type?.primaryKey ? propertyOf(type, type.primaryKey)?.type : undefined
  return key?.kind === 'primitive' ? key : { kind: 'primitive', primitive: 'objectId' }
}
