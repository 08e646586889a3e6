import type { ObjectTypeKind, PrimitiveType } from '#core/model'

/** The type that stands for each primitive. */
export const typeNames = {
  bool: 'bool',
  int: 'long',
  float: 'float',
  double: 'double',
  decimal128: 'Decimal128',
  string: 'string',
  data: 'byte[]',
  date: 'DateTimeOffset',
  objectId: 'ObjectId',
  uuid: 'Guid',
  mixed: 'RealmValue',
} as const satisfies Record<PrimitiveType, string>

/** Every name, without its namespace, that a primitive may go by. Source: realm-dotnet `Parser.cs`. */
export const primitivesByName: ReadonlyMap<string, PrimitiveType> = new Map([
  ...named('bool', 'bool Boolean'),
  ...named('int', 'byte Byte short Int16 int Int32 long Int64 char Char'),
  ...named('float', 'float Single'),
  ...named('double', 'double Double'),
  ...named('decimal128', 'decimal Decimal Decimal128'),
  ...named('string', 'string String'),
  ...named('date', 'DateTimeOffset'),
  ...named('objectId', 'ObjectId'),
  ...named('uuid', 'Guid'),
  ...named('mixed', 'RealmValue'),
])

/** Well-known types that Realm does not store: they are no classes of the model. */
export const otherTypes: ReadonlySet<string> = new Set(
  (
    'sbyte SByte ushort UInt16 uint UInt32 ulong UInt64 nint nuint object Object dynamic void DateTime DateOnly ' +
    'TimeOnly TimeSpan Uri BsonDocument BsonValue'
  ).split(' '),
)

/** What makes a class a model of each kind. */
export const interfaces = {
  object: 'IRealmObject',
  embedded: 'IEmbeddedObject',
  asymmetric: 'IAsymmetricObject',
} as const satisfies Record<ObjectTypeKind, string>

export const kindsByInterface: ReadonlyMap<string, ObjectTypeKind> = new Map([
  ['IRealmObject', 'object'],
  ['IEmbeddedObject', 'embedded'],
  ['IAsymmetricObject', 'asymmetric'],
])

/** The classes that models of the older style derive from. */
export const kindsByBase: ReadonlyMap<string, ObjectTypeKind> = new Map([
  ['RealmObject', 'object'],
  ['EmbeddedObject', 'embedded'],
  ['AsymmetricObject', 'asymmetric'],
])

function named(primitive: PrimitiveType, names: string): readonly [string, PrimitiveType][] {
  return names.split(' ').map((name) => [name, primitive])
}
