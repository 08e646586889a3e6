import type { Container, PrimitiveType } from '#core/model'

/** The type that is written for each primitive. Source: realm-dart, supported data types. */
export const writtenTypes = {
  bool: 'bool',
  int: 'int',
  float: 'double',
  double: 'double',
  decimal128: 'Decimal128',
  string: 'String',
  data: 'Uint8List',
  date: 'DateTime',
  objectId: 'ObjectId',
  uuid: 'Uuid',
  mixed: 'RealmValue',
} as const satisfies Record<PrimitiveType, string>

/** Every type that is stored as a primitive. Source: realm-dart `dart_type_ex.dart`. */
export const readTypes: ReadonlyMap<string, PrimitiveType> = new Map([
  ['bool', 'bool'],
  ['int', 'int'],
  ['double', 'double'],
  ['num', 'double'],
  ['Decimal128', 'decimal128'],
  ['String', 'string'],
  ['Uint8List', 'data'],
  ['DateTime', 'date'],
  ['ObjectId', 'objectId'],
  ['Uuid', 'uuid'],
  ['RealmValue', 'mixed'],
])

/** What stands before the type of the elements; a bracket stands after it. */
export const collections = {
  list: 'List<',
  set: 'Set<',
  dictionary: 'Map<String, ',
} as const satisfies Record<Exclude<Container, 'none'>, string>

export const containersByType: ReadonlyMap<string, Container> = new Map([
  ['List', 'list'],
  ['Set', 'set'],
  ['Map', 'dictionary'],
])
