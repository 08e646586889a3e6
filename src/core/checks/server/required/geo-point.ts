import type { ObjectType, Property } from '#core/model'

/**
 * Is this the `coordinates` of a GeoPoint: an embedded type with a string `type` and a list of doubles `coordinates`?
 * Source: realm-core src/realm/geospatial.cpp.
 */
export function isGeoCoordinates({ kind, properties }: ObjectType, property: Property): boolean {
  const { name, container, type } = property
  const isDoubles = container === 'list' && type.kind === 'primitive' && type.primitive === 'double'
  return kind === 'embedded' && name === 'coordinates' && isDoubles && properties.some(isGeoType)
}

function isGeoType({ name, container, type }: Property): boolean {
  const isString = type.kind === 'primitive' && type.primitive === 'string'
  return name === 'type' && container === 'none' && isString
}
