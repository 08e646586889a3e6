import type { Container, PrimitiveType, PropertyShape, ValueType } from '../property.ts'

/**
 * The one shape that means the same as `shape`: forces optionality where the kind leaves no choice.
 * Realm's rules: a to-one link, an embedded object and mixed are always optional; a container never is;
 * elements that are links are never optional in a list or set and always in a dictionary; mixed elements always.
 * Source: realm-js `schema/normalize.ts`, realm-core `object_schema.cpp`.
 */
export function normalizeShape(shape: PropertyShape): PropertyShape {
  const { type, container } = shape
  if (type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined))
    return { type, container: 'list', optional: false, elementOptional: false }
  if (type.kind === 'serverOnly')
    return { type, container: 'none', optional: shape.optional, elementOptional: false }
  const forced = forcedElementOptional(type, container)
  if (container === 'none')
    return { type, container, optional: forced ?? shape.optional, elementOptional: false }
  return { type, container, optional: false, elementOptional: forced ?? shape.elementOptional }
}

/** Whether optionality of a value of `type` in `container` is forced, and to what; null when it is a free choice. */
export function forcedElementOptional(type: ValueType, container: Container): boolean | null {
  if (type.kind === 'primitive') return type.primitive === 'mixed' ? true : null
  if (type.kind === 'serverOnly') return null
  return container === 'none' || container === 'dictionary'
}

/** Do two shapes mean the same to both formats? References compare by id. */
export function sameShape(a: PropertyShape, b: PropertyShape): boolean {
  return (
    a.container === b.container &&
    a.optional === b.optional &&
    a.elementOptional === b.elementOptional &&
    sameType(a.type, b.type)
  )
}

/** Do two value types mean the same? References compare by id. */
export function sameType(a: ValueType, b: ValueType): boolean {
  if (a.kind === 'primitive') return b.kind === 'primitive' && a.primitive === b.primitive
  if (a.kind === 'link' || a.kind === 'embedded') return a.kind === b.kind && a.target === b.target
  if (a.kind === 'inverse')
    return b.kind === 'inverse' && a.origin === b.origin && a.property === b.property
  if (a.kind === 'unresolved')
    return b.kind === 'unresolved' && a.typeName === b.typeName && a.inverseOf === b.inverseOf
  return b.kind === 'serverOnly' && a.node === b.node && a.label === b.label
}

/** The shape of a single primitive value. */
export function primitiveShape(primitive: PrimitiveType, optional = false): PropertyShape {
  return normalizeShape({
    type: { kind: 'primitive', primitive },
    container: 'none',
    optional,
    elementOptional: false,
  })
}

/** May a property of this shape be a primary key? Source: realm-core `object_schema.cpp`, App Services on `_id`. */
export function canBePrimaryKey({ type, container }: PropertyShape): boolean {
  if (container !== 'none' || type.kind !== 'primitive') return false
  return ['string', 'int', 'objectId', 'uuid'].includes(type.primitive)
}
