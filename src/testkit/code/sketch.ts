import {
  countedIds,
  makeObjectType,
  makeProperty,
  normalizeShape,
  type Container,
  type ObjectType,
  type Property,
  type PropertyShape,
  type ValueType,
} from '#core/model'

const ids = countedIds()

/** A shape; `optional` says so of the elements too. */
export function shape(
  type: ValueType,
  container: Container = 'none',
  optional = false,
): PropertyShape {
  return normalizeShape({ type, container, optional, elementOptional: optional })
}

export function property(
  name: string,
  how: PropertyShape,
  client: Property['client'] = {},
): Property {
  return makeProperty(ids.property(), name, how, { client })
}

/** An object type, whose primary key is `_id` where it has one. */
export function type(
  name: string,
  properties: readonly Property[],
  more: Partial<Omit<ObjectType, 'id' | 'name'>> = {},
): ObjectType {
  const primaryKey = properties.find((one) => one.name === '_id')?.id ?? null
  return makeObjectType(ids.objectType(), name, { properties, primaryKey, ...more })
}

export const string = shape({ kind: 'primitive', primitive: 'string' })
export const int = shape({ kind: 'primitive', primitive: 'int' })
export const date = shape({ kind: 'primitive', primitive: 'date' })

export function key(): Property {
  return property('_id', shape({ kind: 'primitive', primitive: 'objectId' }))
}

export function link({ id: target }: ObjectType, container: Container = 'none'): PropertyShape {
  return shape({ kind: 'link', target }, container)
}

export function inverse(origin: ObjectType, { id }: Property): PropertyShape {
  return shape({ kind: 'inverse', origin: origin.id, property: id })
}

export function embedded({ id: target }: ObjectType, container: Container = 'none'): PropertyShape {
  return shape({ kind: 'embedded', target }, container)
}
