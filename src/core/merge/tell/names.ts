import {
  objectTypesOf,
  type Document,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'

/** Finds nodes by id in the first of several versions that has them. */
export type Names = {
  readonly type: (id: string) => ObjectType | undefined
  readonly property: (
    id: string,
  ) => { readonly type: ObjectType; readonly property: Property } | null
}

/** Names of nodes as the first document that has them gives them. */
export function namesIn(documents: readonly Document[]): Names {
  const properties = new Map<string, { readonly type: ObjectType; readonly property: Property }>()
  for (const { model } of documents.toReversed())
    for (const type of objectTypesOf(model))
      for (const property of type.properties) properties.set(property.id, { type, property })
  const find = (id: string): ObjectType | undefined =>
    documents
      .map(({ model }) => model.objectTypes.get(id as ObjectTypeId))
      .find((type) => type !== undefined)
  return { type: find, property: (id) => properties.get(id) ?? null }
}

/** The name of an object type or a property, for people; the id where no version has it. */
export function nameOf(names: Names, id: string): string {
  const property = names.property(id)
  if (property) return `${property.type.name}.${property.property.name}`
  return names.type(id)?.name ?? id
}
