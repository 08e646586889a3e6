import type { PrimitiveType } from '#core/model'

/** How the server spells each primitive type where nothing else is known. Source: documentation, schemas/types. */
export const bsonNames: Readonly<Record<PrimitiveType, string>> = {
  bool: 'bool',
  int: 'long',
  float: 'float',
  double: 'double',
  decimal128: 'decimal',
  string: 'string',
  date: 'date',
  objectId: 'objectId',
  uuid: 'uuid',
  data: 'binData',
  mixed: 'mixed',
}

/**
 * Every type name that means a primitive. `float` is not in the documented list, but Development Mode writes it;
 * `boolean` and `number` come from JSON Schema, and `number` does not say which number.
 */
export const primitiveNames: ReadonlyMap<string, PrimitiveType> = new Map([
  ...Object.entries(bsonNames).map(([type, name]) => [name, type as PrimitiveType] as const),
  ['int', 'int'],
  ['boolean', 'bool'],
  ['number', 'double'],
])

/** Type names that are legal on the server and mean nothing to Realm. */
export const serverOnlyNames: ReadonlySet<string> = new Set(['null', 'regex', 'timestamp'])
