import type { ObjectTypeId, PropertyId } from './ids.ts'
import type { Collection, ObjectType } from './object-type.ts'
import type { Property } from './property.ts'

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

/** `data source/database/collection`, the form in which relationships name a collection. */
export function namespaceOf(collection: Collection): string {
  return `${collection.dataSource}/${collection.database}/${collection.name}`
}
