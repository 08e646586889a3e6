import type { Collection, Model, ObjectType } from '#core/model'

/** The collection a top-level type is in; one that no server knows yet goes where new ones go, under its own name. */
export function collectionOf(model: Model, type: ObjectType): Collection {
  if (type.collection) return type.collection
  const { dataSource, database } = model.app
  return { dataSource, database, name: type.name }
}
