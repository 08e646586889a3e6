import {
  indexOf,
  isOn,
  namespaceOf,
  type Collection,
  type Model,
  type ObjectType,
} from '#core/model'

/** The collection a top-level type is in; one that no server knows yet goes where new ones go, under its own name. */
export function collectionOf(model: Model, type: ObjectType): Collection {
  if (type.collection) return type.collection
  const { dataSource, database } = model.app
  return { dataSource, database, name: type.name }
}

/** The object type in a collection, or the one that no server knows yet and that will be written there. */
export function typeAt(model: Model, namespace: string): ObjectType | undefined {
  const { byName, byNamespace } = indexOf(model)
  const id = byNamespace.get(namespace)
  if (id) return model.objectTypes.get(id)
  const name = namespace.slice(namespace.lastIndexOf('/') + 1)
  const types = (byName.get(name) ?? []).map((one) => model.objectTypes.get(one))
  return types.find(
    (type) =>
      type?.collection === null &&
      isOn('app-services', type) &&
      type.kind !== 'embedded' &&
      namespaceOf(collectionOf(model, type)) === namespace,
  )
}
