import type { ObjectTypeId, PropertyId } from './ids.ts'
import type { Model } from './model.ts'
import type { Collection, ObjectType } from './object-type.ts'
import type { Property } from './property.ts'

/** Every object type in explicit order. */
export function objectTypesOf(model: Model): ObjectType[] {
  const types: ObjectType[] = []
  for (const id of model.order) {
    const type = model.objectTypes[id]
    if (type) types.push(type)
  }
  return types
}

/** The property with this id, or undefined. */
export function propertyOf(type: ObjectType | undefined, id: PropertyId): Property | undefined {
  return type?.properties.find((property) => property.id === id)
}

/** The object type a property refers to: the target of a link or embedded object, the origin of an inverse. */
export function referenceOf(property: Property): ObjectTypeId | null {
  const { type } = property
  if (type.kind === 'link' || type.kind === 'embedded') return type.target
  return type.kind === 'inverse' ? type.origin : null
}

/** What other object types say about one: every property that refers to it. */
export type Use = { readonly objectType: ObjectTypeId; readonly property: Property }

/** `data source/database/collection`, the form in which relationships name a collection. */
export function namespaceOf(collection: Collection): string {
  return `${collection.dataSource}/${collection.database}/${collection.name}`
}

/** Look-ups over a whole model, built once per model and kept as long as it is. */
export type ModelIndex = {
  readonly byName: ReadonlyMap<string, readonly ObjectTypeId[]>
  readonly byNamespace: ReadonlyMap<string, ObjectTypeId>
  readonly uses: ReadonlyMap<ObjectTypeId, readonly Use[]>
}

const indexes = new WeakMap<Model['objectTypes'], ModelIndex>()
const partial = new WeakMap<ObjectType, readonly Use[]>()

/** The index of a model. Built on first demand, in time linear in the number of properties that refer to types. */
export function indexOf(model: Model): ModelIndex {
  const known = indexes.get(model.objectTypes)
  if (known) return known
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
  indexes.set(model.objectTypes, index)
  return index
}

/** The properties of one object type that refer to others, remembered as long as the type is. */
export function referencesFrom(type: ObjectType): readonly Use[] {
  const known = partial.get(type)
  if (known) return known
  const uses = type.properties
    .filter((property) => referenceOf(property) !== null)
    .map((property) => ({ objectType: type.id, property }))
  partial.set(type, uses)
  return uses
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
