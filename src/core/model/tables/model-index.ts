import type { ObjectTypeId } from '../ids.ts'
import type { Model } from '../model.ts'
import type { Collection, ObjectType } from '../object-type.ts'
import type { ObjectTypes } from './type-table.ts'
import type { Property } from '../property.ts'
import { objectTypesOf } from './type-list.ts'
import { namespaceOf, referenceOf } from '../walkers.ts'

/** What other object types say about one: every property that refers to it. */
export type Use = { readonly objectType: ObjectTypeId; readonly property: Property }

/** Look-ups over a whole model, built once per model and kept as long as it is. */
export type ModelIndex = {
  readonly byName: ReadonlyMap<string, readonly ObjectTypeId[]>
  readonly byNamespace: ReadonlyMap<string, ObjectTypeId>
  readonly uses: ReadonlyMap<ObjectTypeId, readonly Use[]>
}

/** Of several types with one name the first in order comes first, so an index is one of that order alone. */
type Known = { readonly order: Model['order']; readonly index: ModelIndex }

const indexes = new WeakMap<ObjectTypes, Known>()
const references = new WeakMap<ObjectType, readonly Use[]>()

/**
 * The index of a model. Built on first demand, in time linear in the number of properties that refer to types; after an
 * edit of one object type it is the former index, carried over.
 */
export function indexOf(model: Model): ModelIndex {
  const known = indexes.get(model.objectTypes)
  if (known?.order === model.order) return known.index
  const byName = new Map<string, ObjectTypeId[]>()
  const byNamespace = new Map<string, ObjectTypeId>()
  const uses = new Map<ObjectTypeId, Use[]>()
  for (const type of objectTypesOf(model)) {
    push(byName, type.name, type.id)
    if (type.collection) byNamespace.set(namespaceOf(type.collection), type.id)
    for (const use of referencesFrom(type)) {
      const target = referenceOf(use.property)
      if (target) push(uses, target, use)
    }
  }
  const index = { byName, byNamespace, uses }
  indexes.set(model.objectTypes, { order: model.order, index })
  return index
}

/** These object types, and all that embed them, directly or through others. */
export function withEmbedders(
  model: Model,
  ids: Iterable<ObjectTypeId>,
): ReadonlySet<ObjectTypeId> {
  const { uses } = indexOf(model)
  const found = new Set(ids)
  // What is found on the way is visited too: a set is walked in the order it grows.
  for (const id of found)
    for (const { objectType, property } of uses.get(id) ?? [])
      if (property.type.kind === 'embedded') found.add(objectType)
  return found
}

/** The properties of one object type that refer to others, remembered as long as the type is. */
export function referencesFrom(type: ObjectType): readonly Use[] {
  const known = references.get(type)
  if (known) return known
  const uses = type.properties
    .filter((property) => referenceOf(property) !== null)
    .map((property) => ({ objectType: type.id, property }))
  references.set(type, uses)
  return uses
}

/**
 * Hands the index of `from` on to `to`, in which one object type was replaced and nothing else differs. Where the change
 * is more than a name or a property, the next look-up builds anew.
 */
export function carryIndex(
  from: ObjectTypes,
  to: ObjectTypes,
  before: ObjectType,
  after: ObjectType,
): void {
  const known = indexes.get(from)
  if (!known) return
  const { order, index } = known
  const byName = carryName(index.byName, before, after)
  const byNamespace = carryNamespace(index.byNamespace, before, after)
  const uses = carryUses(index.uses, before, after)
  if (byName && byNamespace && uses)
    indexes.set(to, { order, index: { byName, byNamespace, uses } })
}

function carryName(
  byName: ModelIndex['byName'],
  { id, name: old }: ObjectType,
  { name }: ObjectType,
): ModelIndex['byName'] | null {
  if (old === name) return byName
  if (byName.has(name) || byName.get(old)?.length !== 1) return null
  const next = new Map(byName).set(name, [id])
  next.delete(old)
  return next
}

function carryNamespace(
  byNamespace: ModelIndex['byNamespace'],
  { id, ...before }: ObjectType,
  after: ObjectType,
): ModelIndex['byNamespace'] | null {
  const [old, now] = [before.collection, after.collection].map(spaceOf)
  if (old === now) return byNamespace
  if ((now && byNamespace.has(now)) || (old && byNamespace.get(old) !== id)) return null
  const next = new Map(byNamespace)
  if (old) next.delete(old)
  if (now) next.set(now, id)
  return next
}

function spaceOf(collection: Collection | null): string | null {
  return collection && namespaceOf(collection)
}

function carryUses(
  uses: ModelIndex['uses'],
  before: ObjectType,
  after: ObjectType,
): ModelIndex['uses'] | null {
  const old = referencesFrom(before)
  const now = referencesFrom(after)
  const changed = new Map<ObjectTypeId, Map<Property, Use>>()
  if (old.length !== now.length) return null
  for (const [i, use] of now.entries()) {
    const { property } = old[i] ?? use
    const target = referenceOf(use.property)
    if (target === null || target !== referenceOf(property)) return null
    if (property === use.property) continue
    const there = changed.get(target)
    if (there) there.set(property, use)
    else changed.set(target, new Map([[property, use]]))
  }
  if (changed.size === 0) return uses
  const next = new Map(uses)
  for (const [target, replaced] of changed)
    next.set(
      target,
      (next.get(target) ?? []).map((use) => replaced.get(use.property) ?? use),
    )
  return next
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
