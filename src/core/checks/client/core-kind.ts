import type { PrimitiveType, Property } from '#core/model'

const primitiveKinds: Readonly<Record<PrimitiveType, string>> = {
  bool: 'bool',
  int: 'int',
  float: 'float',
  double: 'double',
  decimal128: 'decimal',
  string: 'string',
  date: 'date',
  objectId: 'object id',
  uuid: 'uuid',
  data: 'data',
  mixed: 'mixed',
}

/**
 * What Realm Core calls the kind of a property in its messages; optional or not makes no difference. Source: realm-core
 * `property.hpp`, `string_for_property_type`. It has no word for what Realm has no type for.
 */
export function coreKindOf({ type, container }: Property): string {
  if (type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined))
    return 'linking objects'
  if (container === 'list') return 'array'
  if (container !== 'none') return container
  return type.kind === 'primitive' ? primitiveKinds[type.primitive] : 'object'
}
