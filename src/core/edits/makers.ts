import {
  canBePrimaryKey,
  makeObjectType,
  makeProperty,
  indexOf,
  namespaceOf,
  primitiveShape,
  type Collection,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeKind,
  type Property,
  type PropertyId,
  type PropertyShape,
} from '#core/model'
import { freeName } from './effects/names.ts'
import type { Edit } from './vocabulary.ts'

const placeholder = 'Untitled'

/**
 * A new object type with a free name. A top-level one gets what App Services asks of every synced type: the primary
 * key `_id`, and a collection, named like the type (App Services, "Data Model: Primary Key `_id`").
 */
export function newObjectType(
  model: Model,
  ids: IdSource,
  kind: ObjectTypeKind = 'object',
  name = placeholder,
): ObjectType {
  const free = freeName(indexOf(model).byName, name)
  const id = ids.objectType()
  if (kind === 'embedded') return makeObjectType(id, free, { kind })
  const key = makeProperty(ids.property(), '_id', primitiveShape('objectId'))
  const collection = newCollection(model, free)
  return makeObjectType(id, free, { kind, collection, primaryKey: key.id, properties: [key] })
}

/**
 * A collection that stores no object type yet, called `name` if that is free: in the database given, else where new
 * collections go.
 */
export function newCollection(
  model: Model,
  name: string,
  { dataSource, database }: Pick<Collection, 'dataSource' | 'database'> = model.app,
): Collection {
  const { byNamespace } = indexOf(model)
  const taken = {
    has: (one: string) => byNamespace.has(namespaceOf({ dataSource, database, name: one })),
  }
  return { dataSource, database, name: freeName(taken, name) }
}

/**
 * The edits that name an object type. Until it is named for the first time its collection has a placeholder for a
 * name too, which follows; later a collection keeps its name, because it holds documents.
 */
export function naming(model: Model, type: ObjectType, name: string): readonly [Edit, ...Edit[]] {
  const { id: objectType, collection } = type
  const rename: Edit = { kind: 'renameObjectType', objectType, name }
  const isNew = collection?.name === type.name && isPlaceholder(type.name)
  if (!isNew || name.trim() === '') return [rename]
  const named = newCollection(model, name, collection)
  return [rename, { kind: 'setCollection', objectType, collection: named }]
}

function isPlaceholder(name: string): boolean {
  return name.startsWith(placeholder) && /^\d*$/.test(name.slice(placeholder.length))
}

/** The edits that give a property another shape. A primary key that no longer can be one ceases to be it. */
export function retyping(
  { id: objectType, primaryKey }: ObjectType,
  property: PropertyId,
  shape: PropertyShape,
): readonly [Edit, ...Edit[]] {
  const retype: Edit = { kind: 'setPropertyShape', objectType, property, shape }
  if (primaryKey !== property || canBePrimaryKey(shape)) return [retype]
  return [{ kind: 'setPrimaryKey', objectType, property: null }, retype]
}

/** A new property with a free name, a required string unless told otherwise. */
export function newProperty(
  type: ObjectType,
  ids: IdSource,
  name = 'property',
  shape: PropertyShape = primitiveShape('string'),
): Property {
  const taken = new Set(type.properties.map((property) => property.name))
  return makeProperty(ids.property(), freeName(taken, name), shape)
}
