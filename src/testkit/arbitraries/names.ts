/** Property names that have hurt somebody: object members of the language, path and operator marks, other scripts. */
export const hurtfulNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'properties',
  'bsonType',
  'title',
  'required',
  'name',
  'type',
  'default',
  '$set',
  'price$',
  'a.b',
  '0',
  '-1',
  'two words',
  ' padded ',
  'with "quotes"',
  "it's",
  'back\\slash',
  'tab\tinside',
  'line\nbreak',
  '// comment',
  '🐶',
  '👩‍👩‍👧',
  'שלום',
  'é',
  'e\u0301',
  'ключ',
  '名前',
  'x'.repeat(63),
] as const

/** Ordinary property names. */
export const plainNames = [
  'age',
  'owner',
  'tags',
  'address',
  'createdAt',
  'score',
  'email',
  'is_active',
  'friends',
  'notes',
] as const

/** Names of object types, ordinary and hurtful. None of them is the name of a primitive type. */
export const typeNames = [
  'Dog',
  'Person',
  'Address',
  'Order_Line',
  'dog',
  'Person_address',
  '__proto__',
  'constructor',
  'Object',
  'Class "A"',
  'Собака',
  '犬',
  'Pet🐾',
  'List',
  'with space',
] as const

/** A name that a relationship’s path, which joins names with dots and marks elements with brackets, can tell apart. */
export function isPlain(name: string): boolean {
  return !/[.[\]]/.test(name)
}
