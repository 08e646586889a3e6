import fc from 'fast-check'
import { join, looseValue, maybe, objectOf, one, type TextMember } from './members.ts'

const names = [
  '_id',
  'name',
  'owner',
  'type',
  'title',
  'properties',
  'items',
  '__proto__',
  'a.b',
  '[]',
  'é',
  'pets',
]
const titles = fc.constantFrom('"Address"', '"Geo"', '"Dog"', '""', '5')

const spelledType = fc.oneof(
  fc
    .constantFrom(
      'double',
      'string',
      'objectId',
      'date',
      'bool',
      'boolean',
      'int',
      'long',
      'decimal',
      'uuid',
      'binData',
      'mixed',
      'number',
      'float',
      'null',
      'regex',
      'timestamp',
      'integer',
      'minKey',
    )
    .map((name) => JSON.stringify(name)),
  fc.constantFrom(
    '["string"]',
    '["string","null"]',
    '[ "int", "long" ]',
    '["int","string"]',
    '["null"]',
    '[]',
    '5',
  ),
)

const keywordNames = [
  'title',
  'description',
  'enum',
  'validate',
  'default',
  'minLength',
  'minimum',
  'exclusiveMinimum',
  'minItems',
  'additionalItems',
  'maxProperties',
  'patternProperties',
  'bsonType:',
  '$ref',
  'anyOf',
  'required',
  'uniqueItems',
  'additionalProperties',
  'properties',
  'items',
  'type',
  '__proto__',
]

const keyword: fc.Arbitrary<TextMember> = fc.tuple(fc.constantFrom(...keywordNames), looseValue)
const keywords = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.array(keyword, { maxLength: 3 }),
)
const typeKey = fc.constantFrom('bsonType', 'bsonType', 'bsonType', 'type')

const typed = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly TextMember[]> =>
  fc.tuple(typeKey, text).map(([key, value]) => [[key, value] as const])

const required = fc
  .array(fc.constantFrom(...names, 'nowhere'), { maxLength: 4 })
  .map((list) => JSON.stringify(list))

const properties = (node: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  objectOf(fc.array(fc.tuple(fc.constantFrom(...names), node), { maxLength: 5 }))

const { node } = fc.letrec<{ node: string; inlined: string }>((tie) => ({
  inlined: objectOf(
    join(
      fc.oneof(fc.constant([]), typed(fc.constant('"object"'))),
      one('properties', properties(tie('node'))),
      maybe('title', titles),
      maybe('required', required),
      keywords,
    ),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    objectOf(join(typed(spelledType), keywords)),
    objectOf(join(typed(fc.constant('"array"')), maybe('items', tie('node')), keywords)),
    objectOf(
      join(
        typed(fc.constant('"array"')),
        one('items', tie('inlined')),
        maybe('uniqueItems', fc.constantFrom('true', 'false')),
      ),
    ),
    objectOf(
      join(
        typed(fc.constant('"object"')),
        maybe('additionalProperties', fc.oneof(fc.constantFrom('true', 'false'), tie('node'))),
        maybe('properties', fc.constant('{}')),
        keywords,
      ),
    ),
    tie('inlined'),
    fc.constantFrom('{}', 'true', '"string"', '[]'),
  ),
}))

/** The text of a server schema: grammatical, and spelled and filled as nobody would. */
export const schemaText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\n'),
    objectOf(
      join(
        fc.oneof(fc.constant([]), typed(fc.constantFrom('"object"', '"string"', '["object"]'))),
        maybe('title', titles),
        one('properties', properties(node)),
        maybe('required', required),
        keywords,
      ),
    ),
    fc.constantFrom('', '\n', '\r\n  '),
  )
  .map((parts) => parts.join(''))
