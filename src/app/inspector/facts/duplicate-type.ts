import { newObjectType, newProperty } from '#core/edits'
import type { IdSource, Model, ObjectType, Property, PropertyId, ValueType } from '#core/model'

/**
 * A copy of an object type under a free name, ready to be added. References to itself become references to the copy;
 * inverse relationships over other types do not hold for a copy and are left out.
 */
export function duplicateType(model: Model, type: ObjectType, ids: IdSource): ObjectType {
  const { id, name } = newObjectType(model, ids, 'embedded', `${type.name}Copy`)
  const copies = new Map<PropertyId, PropertyId>(
    type.properties.map((property) => [property.id, ids.property()]),
  )
  const redirect = (value: ValueType): ValueType | null => {
    if (value.kind === 'link' || value.kind === 'embedded')
      return value.target === type.id ? { ...value, target: id } : value
    if (value.kind !== 'inverse') return value
    const property = copies.get(value.property)
    return value.origin === type.id && property ? { ...value, origin: id, property } : null
  }
  const properties = type.properties.flatMap((property): Property[] => {
    const copy = copies.get(property.id)
    const value = redirect(property.type)
    return copy && value ? [{ ...property, id: copy, type: value, spelling: {} }] : []
  })
  return {
    ...type,
    id,
    name,
    collection: type.collection && { ...type.collection, name },
    primaryKey: (type.primaryKey && copies.get(type.primaryKey)) ?? null,
    properties,
    client: withoutCodeName(type.client),
    spelling: {},
  }
}

/** A copy of a property under a free name, ready to be added to the same object type. */
export function duplicateProperty(type: ObjectType, property: Property, ids: IdSource): Property {
  const { id, name } = newProperty(type, ids, `${property.name}Copy`)
  return { ...property, id, name, client: withoutCodeName(property.client), spelling: {} }
}

function withoutCodeName<Facts extends { readonly codeName?: string }>(
  facts: Facts,
): Omit<Facts, 'codeName'> {
  const { codeName: _, ...rest } = facts
  return rest
}
