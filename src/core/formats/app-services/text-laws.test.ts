import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedIds, objectTypesOf, type Model } from '#core/model'
import { findApps, readApp, readCollection, writeApp, writeCollection } from './index.ts'

const runs = { numRuns: 100 }

const blank = fc.constantFrom('', '', ' ', '\n', '\n    ', '\r\n\t')
const scalar = fc.constantFrom(
  '1',
  '1.0',
  '-0',
  '12e3',
  '9007199254740993',
  'true',
  'null',
  '"a\\u0062"',
)
const loose = fc.oneof(scalar, fc.constantFrom('[]', '{ }', '[ 1,"x" ]', '{"a":{"b":[ null ]}}'))

type Member = readonly [key: string, text: string]

/** Members in any order and with any blanks, keys repeated at times. */
const objectOf = (members: fc.Arbitrary<readonly Member[]>): fc.Arbitrary<string> =>
  fc
    .tuple(members, fc.array(blank, { minLength: 1, maxLength: 5 }), fc.nat(7))
    .map(([list, blanks, turn]) => {
      const pad = (i: number): string => blanks[i % blanks.length]!
      const turned = [
        ...list.slice(turn % (list.length + 1)),
        ...list.slice(0, turn % (list.length + 1)),
      ]
      const body = turned.map(
        ([key, text], i) =>
          `${pad(i)}${JSON.stringify(key)}${pad(i + 1)}:${pad(i + 2)}${text}${pad(i + 3)}`,
      )
      return `{${body.join(',') || pad(0)}}`
    })

const member = (key: string, text: fc.Arbitrary<string>): fc.Arbitrary<Member> =>
  text.map((value) => [key, value])

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

const keyword: fc.Arbitrary<Member> = fc.tuple(fc.constantFrom(...keywordNames), loose)
const keywords = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.array(keyword, { maxLength: 3 }),
)
const typeKey = fc.constantFrom('bsonType', 'bsonType', 'bsonType', 'type')

const join = (...parts: fc.Arbitrary<readonly Member[]>[]): fc.Arbitrary<readonly Member[]> =>
  fc.tuple(...parts).map((lists) => lists.flat())
const one = (part: fc.Arbitrary<Member>): fc.Arbitrary<readonly Member[]> =>
  part.map((value) => [value])
const maybe = (part: fc.Arbitrary<Member>): fc.Arbitrary<readonly Member[]> =>
  fc.oneof(fc.constant([]), one(part))
const typed = (text: fc.Arbitrary<string>): fc.Arbitrary<readonly Member[]> =>
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
      one(member('properties', properties(tie('node')))),
      maybe(member('title', titles)),
      maybe(member('required', required)),
      keywords,
    ),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    objectOf(join(typed(spelledType), keywords)),
    objectOf(join(typed(fc.constant('"array"')), maybe(member('items', tie('node'))), keywords)),
    objectOf(
      join(
        typed(fc.constant('"array"')),
        one(member('items', tie('inlined'))),
        maybe(member('uniqueItems', fc.constantFrom('true', 'false'))),
      ),
    ),
    objectOf(
      join(
        typed(fc.constant('"object"')),
        maybe(
          member('additionalProperties', fc.oneof(fc.constantFrom('true', 'false'), tie('node'))),
        ),
        maybe(member('properties', fc.constant('{}'))),
        keywords,
      ),
    ),
    tie('inlined'),
    fc.constantFrom('{}', 'true', '"string"', '[]'),
  ),
}))

const schema = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\n'),
    objectOf(
      join(
        fc.oneof(fc.constant([]), typed(fc.constantFrom('"object"', '"string"', '["object"]'))),
        maybe(member('title', titles)),
        one(member('properties', properties(node))),
        maybe(member('required', required)),
        keywords,
      ),
    ),
    fc.constantFrom('', '\n', '\r\n  '),
  )
  .map((parts) => parts.join(''))

const entry = objectOf(
  join(
    one(
      member(
        'ref',
        fc.constantFrom(
          '"#/relationship/mongodb-atlas/app/a"',
          '"#/relationship/m/app/b"',
          '"#/relationship/x"',
          '3',
        ),
      ),
    ),
    maybe(member('source_key', fc.constantFrom('"owner"', '"other"'))),
    fc
      .constantFrom('foreign_key', 'foreignKey')
      .chain((key) => maybe(member(key, fc.constantFrom('"_id"', '"x"')))),
    fc
      .constantFrom('is_list', 'isList')
      .chain((key) => maybe(member(key, fc.constantFrom('true', 'false', '1')))),
    maybe(member('note', loose)),
  ),
)

const paths = fc.constantFrom(
  'owner',
  'name',
  '_id',
  'pets',
  'pets.[].owner',
  'owner.pets',
  'a.b',
  'nowhere',
  '__proto__',
)
const relationships = fc.oneof(
  fc.constantFrom(null, '{}', '{ }\n'),
  objectOf(fc.array(fc.tuple(paths, entry), { maxLength: 4 })),
)

const collection = fc.record({ schema, relationships })

it('law 1: any well-formed text of a collection comes back byte for byte', () => {
  const home = { dataSource: 'mongodb-atlas', database: 'app', name: 'a' }
  fc.assert(
    fc.property(collection, (texts) => {
      const model: Model = readApp({ root: '', layout: '20230101', files: [] }, countedIds()).value
        .model
      const context = { model, objectType: null, collection: home, ids: countedIds('r') }
      const read = readCollection(texts, context).value!
      const [root] = objectTypesOf(read.model)
      const written = writeCollection(read.model, root!.id)
      expect(written.schema.text).toBe(texts.schema)
      expect(written.relationships?.text ?? null).toBe(texts.relationships)
    }),
    runs,
  )
})

it('law 1: any app of such texts comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.array(collection, { minLength: 2, maxLength: 3 }), (collections) => {
      const files = collections.flatMap(({ schema: text, relationships: links }, i) => {
        const folder = `data_sources/mongodb-atlas/app/${'abc'[i]}`
        const file = { path: `${folder}/schema.json`, text }
        return links === null
          ? [file]
          : [{ path: `${folder}/relationships.json`, text: links }, file]
      })
      const [app] = findApps(files)
      expect(writeApp(readApp(app!, countedIds()).value.model)).toEqual(files)
    }),
    runs,
  )
})

it('law 1: such texts inside a rules file come back byte for byte', () => {
  fc.assert(
    fc.property(collection, ({ schema: inner, relationships: links }) => {
      const beside = links === null ? '' : `, "relationships":${links}`
      const text = `{ "collection": "a", "schema": ${inner.replace('\uFEFF', '')}${beside}, "database":"app"}`
      const files = [{ path: 'services/mongodb-atlas/rules/app.a.json', text }]
      const [app] = findApps(files)
      expect(writeApp(readApp(app!, countedIds()).value.model)).toEqual(files)
    }),
    runs,
  )
})
