import { propertyOf, type Document, type ObjectTypeId, type PropertyId } from '#core/model'

/** The name of an object type for people, also when it is gone. */
export function nameOfType(document: Document, id: ObjectTypeId): string {
  return document.model.objectTypes.get(id)?.name ?? 'object type'
}

/** `Dog.owner`, also when it is gone. */
export function nameOfProperty(
  document: Document,
  target: { readonly objectType: ObjectTypeId; readonly property: PropertyId },
): string {
  const type = document.model.objectTypes.get(target.objectType)
  const property = propertyOf(type, target.property)
  return property ? `${type?.name}.${property.name}` : 'property'
}
