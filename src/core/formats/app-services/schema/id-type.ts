import type { ObjectType, PrimitiveType, Property } from '#core/model'

/** The property whose values relationships to this type hold. */
export function idOf(type: ObjectType): Property | undefined {
  return (
    type.properties.find(({ id }) => id === type.primaryKey) ??
    type.properties.find(({ name }) => name === '_id')
  )
}

/** The type of those values; null where it is not a known primitive. */
export function idTypeOf(type: ObjectType): PrimitiveType | null {
  const id = idOf(type)
  return id?.container === 'none' && id.type.kind === 'primitive' ? id.type.primitive : null
}
