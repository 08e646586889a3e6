import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeProperty,
  objectTypesOf,
  primitiveShape,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'
import { readCollection, writeCollection } from './index.ts'

const schema = `{
  "title": "Dog", "type" : "object",
  "required": ["name", "_id"],
  "properties": {
    "name": { "bsonType": "string", "maxLength": 1e2, "x-odd": [1 ,2] },
    "_id": {"bsonType":"objectId"},
    "age": {"bsonType": "int", "minimum": 13, "exclusiveMinimum": false},
    "owner": {"bsonType": "objectId"}
  }
}`
const relationships = `{ "owner" : {"ref":"#/relationship/mongodb-atlas/app/dogs", "foreignKey":"_id"} }`

const dogs = (): { model: Model; dog: ObjectType } => {
  const { value } = readCollection(
    { schema, relationships },
    {
      model: makeModel([]),
      objectType: null,
      collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'dogs' },
      ids: countedIds('dog-'),
    },
  )
  const [id] = value!.model.order
  return { model: value!.model, dog: value!.model.objectTypes.get(id!)! }
}

/** The texts after one property was changed. */
const after = (name: string, change: (property: Property) => readonly Property[]) => {
  const { dog } = dogs()
  const properties = dog.properties.flatMap((one) => (one.name === name ? change(one) : [one]))
  const texts = writeCollection(makeModel([{ ...dog, properties }]), dog.id)
  const codes = texts.schema.diagnostics.map(({ code }) => code)
  return { schema: texts.schema.text, relationships: texts.relationships?.text, codes }
}

it.each([
  ['a property goes', 'age', () => [], [/,\s*"age".*(?=,)/, '']],
  [
    'a property is renamed',
    'name',
    (p: Property) => [{ ...p, name: 'call' }],
    [/"name"/g, '"call"'],
  ],
  [
    'a width changes',
    'age',
    (p: Property) => [{ ...p, server: { ...p.server, width: 'long' as const } }],
    ['"int"', '"long"'],
  ],
  [
    'a property becomes required',
    'age',
    (p: Property) => [{ ...p, optional: false }],
    ['"_id"]', '"_id", "age"]'],
  ],
  [
    'a property becomes optional',
    'name',
    (p: Property) => [{ ...p, optional: true }],
    ['"name", ', ''],
  ],
] as const)('changes nothing else when %s', (_, name, change, [from, to]) => {
  const texts = after(name, change)
  expect(texts.schema).toBe(schema.replace(from, to))
  expect(texts.relationships).toBe(relationships)
})

it('renames a relationship in both texts', () => {
  const texts = after('owner', (property) => [{ ...property, name: 'boss' }])
  expect(texts.schema).toBe(schema.replace('"owner"', '"boss"'))
  expect(texts.relationships).toBe(relationships.replace('"owner"', '"boss"'))
})

it('renames in both texts what is a relationship on the server alone', () => {
  const entry =
    '{ "ref": "#/relationship/mongodb-atlas/app/tags", "source_key": "name",  "foreign_key": "tag" }'
  const { value } = readCollection(
    { schema, relationships: `{ "name": ${entry} }` },
    {
      model: makeModel([]),
      objectType: null,
      collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'dogs' },
      ids: countedIds('dog-'),
    },
  )
  const [dog] = objectTypesOf(value!.model)
  const properties = dog!.properties.map((one) =>
    one.name === 'name' ? { ...one, name: 'call' } : one,
  )
  const texts = writeCollection(makeModel([{ ...dog!, properties }]), dog!.id)
  expect(texts.relationships?.text).toBe(`{ "call": ${entry.replace('"name"', '"call"')} }`)
})

it('writes what changes in an entry under the names of files', () => {
  const odd = '{ "name": {"ref": "x", "foreignKey": "tag", "isList": true} }'
  const { value } = readCollection(
    { schema, relationships: odd },
    {
      model: makeModel([]),
      objectType: null,
      collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'dogs' },
      ids: countedIds('dog-'),
    },
  )
  const [dog] = objectTypesOf(value!.model)
  const properties = dog!.properties.map((one) =>
    one.name === 'name' ? { ...one, type: { kind: 'link' as const, target: dog!.id } } : one,
  )
  const texts = writeCollection(makeModel([{ ...dog!, properties }]), dog!.id)
  expect(texts.relationships?.text).toBe(
    '{ "name": {"ref": "#/relationship/mongodb-atlas/app/dogs", "foreign_key": "_id", "is_list": false} }',
  )
})

it('drops the entry of a relationship that goes', () => {
  const texts = after('owner', (property) => [{ ...property, ...primitiveShape('objectId', true) }])
  expect(texts.schema).toBe(schema)
  expect(texts.relationships).toBe('{}')
})

it('keeps keywords that no longer apply out of the text, and says so', () => {
  const texts = after('age', (property) => [{ ...property, ...primitiveShape('string', true) }])
  expect(texts.schema).toContain('"age": {"bsonType": "string"}')
  expect(texts.codes).toEqual(Array(2).fill('app-services/keyword-not-written'))
})

it.each([
  ['behind', (both: readonly Property[]) => both],
  ['before', (both: readonly Property[]) => both.toReversed()],
])('leaves a renamed property its place when a new one %s it takes its name', (_, inOrder) => {
  const texts = after('name', (property) =>
    inOrder([
      { ...property, name: 'nick' },
      makeProperty(countedIds('new-').property(), 'name', primitiveShape('bool', true)),
    ]),
  )
  expect(texts.schema).toContain(
    '"nick": { "bsonType": "string", "maxLength": 1e2, "x-odd": [1 ,2] }',
  )
  expect(JSON.parse(texts.schema).properties.name).toEqual({ bsonType: 'bool' })
})

it.each([
  ['a list', '{"bsonType": "array", "items": {"bsonType": "string"}}'],
  ['what may be null', '{"bsonType": ["string", "null"]}'],
])('requires nothing that was %s and has become optional', (_, node) => {
  const { value } = readCollection(
    {
      schema: `{"title": "Log", "properties": {"text": ${node}}, "required": ["text"]}`,
      relationships: null,
    },
    {
      model: makeModel([]),
      objectType: null,
      collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'logs' },
      ids: countedIds('log-'),
    },
  )
  const [log] = objectTypesOf(value!.model)
  expect(writeCollection(value!.model, log!.id).schema.text).toContain('"required": ["text"]')
  const properties = log!.properties.map((one) => ({ ...one, ...primitiveShape('int', true) }))
  const { schema: text } = writeCollection(makeModel([{ ...log!, properties }]), log!.id)
  expect(text.text).toContain('"required": []')
  expect(text.diagnostics.map(({ code }) => code)).toEqual(['app-services/keyword-not-written'])
})
