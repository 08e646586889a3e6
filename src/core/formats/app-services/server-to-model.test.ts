import { expect, it } from 'vitest'
import { countedIds, objectTypesOf, type Model, type Property } from '#core/model'
import { findApps, readApp } from './index.ts'

type Schemas = Readonly<Record<string, unknown>>

/** Reads an app with these collections of the database `app`; relationships by collection. */
const read = (schemas: Schemas, relationships: Schemas = {}, others: Schemas = {}) => {
  const at = (name: string, file: string) => `data_sources/mongodb-atlas/app/${name}/${file}.json`
  const files = [
    ...Object.entries(schemas).map(([name, json]) => [at(name, 'schema'), json] as const),
    ...Object.entries(relationships).map(
      ([name, json]) => [at(name, 'relationships'), json] as const,
    ),
    ...Object.entries(others),
  ].map(([path, json]) => ({ path, text: JSON.stringify(json, null, 4) }))
  const [app] = findApps(files)
  const { value, diagnostics } = readApp(app!, countedIds())
  const codes = diagnostics.map(({ code }) => code.replace('app-services/', ''))
  return { model: value.model, shapes: shapesOf(value.model), codes }
}

/** Every type as people write it: `int?`, `string[]`, `Dog<>`, `mixed{}`. */
const shapesOf = (model: Model): Record<string, Record<string, string>> =>
  Object.fromEntries(
    objectTypesOf(model).map((type) => [
      type.name,
      Object.fromEntries(type.properties.map((one) => [one.name, shapeOf(model, one)])),
    ]),
  )

const brackets = { none: '', list: '[]', set: '<>', dictionary: '{}' }

const shapeOf = (model: Model, { type, container, optional }: Property): string => {
  const free = type.kind === 'primitive' && type.primitive !== 'mixed'
  const mark = container === 'none' && optional && free ? '?' : ''
  if (type.kind === 'primitive') return type.primitive + brackets[container] + mark
  if (type.kind === 'link' || type.kind === 'embedded')
    return model.objectTypes.get(type.target)!.name + brackets[container]
  return type.kind === 'serverOnly' ? `server: ${type.label}` : type.kind
}

const id = { bsonType: 'objectId' }
const string = { bsonType: 'string' }
const dog = (properties: object, required: string[] = []) => ({
  title: 'Dog',
  bsonType: 'object',
  properties: { _id: id, ...properties },
  required: ['_id', ...required],
})
const link = (collection: string, more: object = {}) => ({
  ref: `#/relationship/mongodb-atlas/app/${collection}`,
  foreign_key: '_id',
  is_list: false,
  ...more,
})
const geo = {
  bsonType: 'object',
  properties: { type: string, coordinates: { bsonType: 'array', items: { bsonType: 'double' } } },
  required: ['type'],
}
const address = { bsonType: 'object', title: 'Address', properties: { street: string } }

it.each([
  ['a string', string, 'string?', []],
  ['an int', { bsonType: 'int' }, 'int?', []],
  ['mixed', { bsonType: 'mixed' }, 'mixed', []],
  ['a set', { bsonType: 'array', uniqueItems: true, items: { bsonType: 'long' } }, 'int<>', []],
  ['a list', { bsonType: 'array', uniqueItems: false, items: { bsonType: 'long' } }, 'int[]', []],
  ['a dictionary', { bsonType: 'object', additionalProperties: string }, 'string{}', []],
  ['a dictionary of anything', { bsonType: 'object', additionalProperties: true }, 'mixed{}', []],
  [
    'a dictionary of mixed',
    { bsonType: 'object', additionalProperties: { bsonType: 'mixed' } },
    'mixed{}',
    [],
  ],
  [
    'a dictionary with no properties',
    { bsonType: 'object', properties: {}, additionalProperties: { bsonType: 'long' } },
    'int{}',
    [],
  ],
  ['a free-form object', { bsonType: 'object' }, 'mixed{}', ['free-form-object']],
  [
    'an object that allows nothing',
    { bsonType: 'object', additionalProperties: false },
    'server: empty object',
    [],
  ],
  [
    'an object without any properties',
    { bsonType: 'object', properties: {} },
    'server: empty object',
    [],
  ],
  [
    'an object with properties',
    { bsonType: 'object', properties: { a: string }, additionalProperties: string },
    'Dog_it',
    [],
  ],
  ['an object without a type', { properties: { a: string } }, 'Dog_it', []],
  ['a union with null', { bsonType: ['string', 'null'] }, 'string?', []],
  ['both widths', { bsonType: ['int', 'long'] }, 'int?', []],
  ['number', { bsonType: 'number' }, 'double?', ['ambiguous-number']],
  ['both keywords', { bsonType: 'string', type: 'string' }, 'string?', ['both-type-keywords']],
  ['integer', { type: 'integer' }, 'server: integer', []],
  ['an unknown type', { bsonType: 'javascript' }, 'server: javascript', []],
  ['a timestamp', { bsonType: 'timestamp' }, 'server: timestamp', []],
  ['null', { bsonType: 'null' }, 'server: null', []],
  ['a union', { bsonType: ['string', 'int'] }, 'server: string | int', []],
  ['a tuple', { bsonType: 'array', items: [string] }, 'server: tuple', []],
  ['an array of anything', { bsonType: 'array' }, 'server: array', []],
  [
    'nested arrays',
    { bsonType: 'array', items: { bsonType: 'array', items: string } },
    'server: array of arrays',
    [],
  ],
  ['a list of objects', { bsonType: 'array', items: address }, 'Address[]', []],
  [
    'a dictionary of objects',
    { bsonType: 'object', additionalProperties: address },
    'Address{}',
    [],
  ],
  ['a place', geo, 'Dog_it', []],
] as const)('reads %s', (_, node, shape, expected) => {
  const { shapes, codes } = read({ dogs: dog({ it: node }) })
  expect(shapes['Dog']?.['it']).toBe(shape)
  expect(codes).toEqual(expected)
})

it.each([
  ['string', string, 'string'],
  ['string or null', { bsonType: ['string', 'null'] }, 'string?'],
  ['mixed', { bsonType: 'mixed' }, 'mixed'],
  ['an embedded object', address, 'Address'],
  ['a list', { bsonType: 'array', items: string }, 'string[]'],
] as const)('reads a required %s', (_, node, shape) => {
  const { shapes, codes } = read({ dogs: dog({ it: node }, ['it']) })
  expect(shapes['Dog']?.['it']).toBe(shape)
  expect(codes).toEqual([])
})

it('names embedded objects without a title after their place, all the way down', () => {
  const critic = { bsonType: 'object', properties: { rating: { bsonType: 'int' } } }
  const tomatoes = { bsonType: 'object', properties: { critic } }
  const { shapes } = read({ movies: { ...dog({ tomatoes }), title: 'movie' } })
  expect(Object.keys(shapes)).toEqual(['movie', 'movie_tomatoes', 'movie_tomatoes_critic'])
})

it('does not make `_id` of an embedded object a primary key', () => {
  const reviews = { bsonType: 'array', items: { bsonType: 'object', properties: { _id: string } } }
  const { model, shapes } = read({ dogs: dog({ reviews }) })
  expect(shapes).toEqual({
    Dog: { _id: 'objectId', reviews: 'Dog_reviews[]' },
    Dog_reviews: { _id: 'string?' },
  })
  expect(objectTypesOf(model)[1]?.primaryKey).toBeNull()
})

it('makes one type of embedded objects with one title and shape', () => {
  const described = { ...address, properties: { street: { ...string, minLength: 1 } } }
  const { shapes, codes } = read({
    people: { ...dog({ home: address }), title: 'Person' },
    shops: { ...dog({ sites: { bsonType: 'array', items: described } }), title: 'Shop' },
  })
  expect(shapes).toMatchObject({ Person: { home: 'Address' }, Shop: { sites: 'Address[]' } })
  expect(codes).toEqual(['variation'])
})

it.each([
  ['another embedded object', { ...address, properties: { street: string, city: string } }],
  ['a collection', { bsonType: 'object', title: 'Dog', properties: { a: string } }],
])('keeps an embedded object apart that has the title of %s', (_, other) => {
  const { shapes, codes } = read({ dogs: dog({ home: address, work: other }) })
  expect(shapes['Dog']).toMatchObject({ home: 'Address', work: 'Dog_work' })
  expect(codes).toEqual([])
})

it('tells collections with one title apart', () => {
  const { shapes } = read({ a: dog({}), b: dog({}) })
  expect(Object.keys(shapes)).toEqual(['Dog', 'Dog_2'])
})

it('reports a root that is no object', () => {
  const schema = { ...dog({}), bsonType: 'string' }
  expect(read({ dogs: schema }).codes).toEqual(['root-not-object'])
})

it('names a type after its collection when it has no title', () => {
  const { model } = read({ dogs: { bsonType: 'object', properties: { _id: id } } })
  expect(objectTypesOf(model)).toMatchObject([{ name: 'dogs', server: { title: null } }])
})

it('keeps a required name that is not declared', () => {
  const { model } = read({ dogs: dog({}, ['nowhere']) })
  expect(objectTypesOf(model)).toMatchObject([{ server: { requiredUnknown: ['nowhere'] } }])
})

it('takes fields called like keywords for what they are', () => {
  const { shapes } = read({ dogs: dog({ title: string, type: string, properties: string }) })
  expect(shapes['Dog']).toMatchObject({ title: 'string?', type: 'string?', properties: 'string?' })
})

it.each([
  ['a to-one relationship', { it: id }, { it: link('dogs') }, 'Dog'],
  [
    'a list',
    { it: { bsonType: 'array', items: id } },
    { it: link('dogs', { is_list: true }) },
    'Dog[]',
  ],
  [
    'a dictionary',
    { it: { bsonType: 'object', additionalProperties: id } },
    { it: link('dogs', { is_list: true }) },
    'Dog{}',
  ],
  [
    'camelCase',
    { it: id },
    { it: { ref: '#/relationship/mongodb-atlas/app/dogs', foreignKey: '_id', isList: false } },
    'Dog',
  ],
])('reads %s', (_, properties, relationships, shape) => {
  const { shapes, codes } = read({ dogs: dog(properties) }, { dogs: relationships })
  expect(shapes['Dog']?.['it']).toBe(shape)
  expect(codes).toEqual([])
})

it('reads relationships inside embedded objects', () => {
  const pets = { bsonType: 'array', items: { bsonType: 'object', properties: { toy: id } } }
  const relationships = { 'pets.[].toy': link('dogs') }
  const { shapes } = read({ dogs: dog({ pets }) }, { dogs: relationships })
  expect(shapes).toMatchObject({ Dog: { pets: 'Dog_pets[]' }, Dog_pets: { toy: 'Dog' } })
})

it.each([
  ['another foreign key', { it: link('dogs', { foreign_key: 'name' }) }, undefined],
  [
    'a ref with too few parts',
    { it: { ...link('dogs'), ref: '#/relationship/mongodb-atlas/app' } },
    'rel-bad-ref',
  ],
  ['an unknown collection', { it: link('cats') }, 'rel-unknown-target'],
  ['an unknown property', { nowhere: link('dogs') }, 'rel-unknown-source'],
  ['the wrong cardinality', { it: link('dogs', { is_list: true }) }, 'rel-cardinality'],
  ['another type', { name: link('dogs') }, 'rel-type-mismatch'],
  ['`_id` as its source', { _id: link('dogs') }, 'rel-source-is-id'],
])('keeps a relationship with %s as it is', (_, relationships, code) => {
  const { model, shapes, codes } = read(
    { dogs: dog({ it: id, name: string }) },
    { dogs: relationships },
  )
  expect(codes).toEqual(code ? [code] : [])
  expect(shapes['Dog']).toMatchObject({ _id: 'objectId', it: 'objectId?', name: 'string?' })
  const [kept] = objectTypesOf(model)[0]?.residue['app-services']?.relationships ?? []
  expect(JSON.parse(kept?.value ?? '')).toEqual(Object.values(relationships)[0])
})

it.each([
  ['is required', ['it'], link('dogs'), []],
  ['has another source key', [], link('dogs', { source_key: 'other' }), ['rel-source-key-differs']],
] as const)('reads a relationship that %s all the same', (_, required, entry, expected) => {
  const { shapes, codes } = read({ dogs: dog({ it: id }, [...required]) }, { dogs: { it: entry } })
  expect(shapes['Dog']?.['it']).toBe('Dog')
  expect(codes).toEqual(expected)
})

it.each(['Dog', 'dogs'])('reads which types are asymmetric by title or collection: %s', (name) => {
  const sync = { 'sync/config.json': { asymmetric_tables: [name] } }
  const { model } = read({ dogs: dog({}) }, {}, sync)
  expect(objectTypesOf(model)[0]?.kind).toBe('asymmetric')
})
