import { expect, it } from 'vitest'
import { parseJson } from '#core/formats'
import { recognise } from './recognise.ts'

const of = (value: unknown) => {
  const { root } = parseJson('x.json', JSON.stringify(value)).value
  if (!root) throw new Error('no value')
  return recognise(root)
}
const schema = { bsonType: 'object', properties: { _id: { bsonType: 'objectId' } } }
const parts = (value: unknown) => {
  const found = of(value)
  return found.kind === 'schemas' ? found.parts.map((part) => part.collection) : found.kind
}

it.each([
  ['a project', { tandem: 1 }, 'project'],
  ['a Realm array', [{ name: 'Dog', properties: { a: 'string' } }], 'object-model'],
  ['a Realm type', { name: 'Dog', properties: { a: 'string' } }, 'object-model'],
  [
    'a Realm type whose properties look like the server’s',
    { name: 'Dog', properties: { a: { bsonType: 'string' } } },
    'object-model',
  ],
  ['a Realm wrapper', { schema: [{ name: 'Dog', properties: {} }] }, 'object-model'],
  [
    'relationships',
    { owner: { ref: '#/relationship/a/b/c', foreign_key: '_id' } },
    'relationships',
  ],
  ['Realm types by their names', { Dog: { properties: { a: 'string' } } }, 'object-model'],
  ['a Realm type without a name', [{ properties: { a: 'string' } }], 'object-model'],
  ['a package', { name: 'x', scripts: { start: 'x' } }, 'unknown'],
  ['a list of something else', [{ id: 1 }], 'unknown'],
  ['a list of counts', [{ properties: 3 }], 'unknown'],
  ['an empty schema', {}, 'unknown'],
  ['a text', 'hello', 'unknown'],
])('recognises %s', (_, value, kind) => {
  expect(of(value).kind).toBe(kind)
})

it.each([
  ['a schema with bsonType', schema, [{}]],
  ['a schema with type', { type: 'object', properties: {} }, [{}]],
  ['a schema with nothing but a title', { title: 'Dog', properties: { a: {} } }, [{}]],
  ['a schema with nothing at all', { properties: { a: { bsonType: 'string' } } }, [{}]],
  ['a schema with nothing but `required`', { properties: { a: {} }, required: ['a'] }, [{}]],
  ['a list of schemas', [schema, schema], [{}, {}]],
  ['a validator', { $jsonSchema: schema }, [{}]],
  ['a validator in its option', { validator: { $jsonSchema: schema } }, [{}]],
  ['collMod', { collMod: 'dogs', validator: { $jsonSchema: schema } }, [{ name: 'dogs' }]],
  [
    'getCollectionInfos, views left out',
    [
      { name: 'dogs', type: 'collection', options: { validator: { $jsonSchema: schema } } },
      { name: 'v', type: 'view', options: {} },
    ],
    [{ name: 'dogs' }],
  ],
  [
    'listCollections',
    { cursor: { firstBatch: [{ name: 'dogs', options: { validator: { $jsonSchema: schema } } }] } },
    [{ name: 'dogs' }],
  ],
  [
    'an Admin API body',
    {
      metadata: { data_source: 'mongodb-atlas', database: 'shop', collection: 'dogs' },
      schema,
      relationships: {},
    },
    [{ dataSource: 'mongodb-atlas', database: 'shop', name: 'dogs' }],
  ],
  [
    'a rules file',
    { database: 'shop', collection: 'dogs', roles: [], schema },
    [{ database: 'shop', name: 'dogs' }],
  ],
])('recognises %s as server schemas', (_, value, collections) => {
  expect(parts(value)).toEqual(collections)
})
