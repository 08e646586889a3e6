import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  objectTypesOf,
  type Collection,
  type Model,
  type ObjectType,
} from '#core/model'
import { findApps, readApp, writeApp, writeCollection } from './index.ts'

type Files = Readonly<Record<string, string>>

const read = (files: Files): Model => {
  const [app] = findApps(Object.entries(files).map(([path, text]) => ({ path, text })))
  return readApp(app!, countedIds()).value.model
}

const write = (model: Model): Files =>
  Object.fromEntries(writeApp(model).map((file) => [file.path, 'text' in file ? file.text : '']))

const said = (model: Model): readonly (readonly string[])[] =>
  objectTypesOf(model).flatMap(({ id }) => {
    const { schema, relationships } = writeCollection(model, id)
    const all = [...schema.diagnostics, ...(relationships?.diagnostics ?? [])]
    return all.map(({ code, message }) => [code, /[a-z_]+\/.*?\.json/.exec(message)?.[0] ?? ''])
  })

const change = (model: Model, next: (type: ObjectType) => ObjectType): Model =>
  makeModel(objectTypesOf(model).map(next), { app: model.app })

const schema =
  '{"title":"Dog","bsonType":"object","properties":{"_id":{"bsonType":"objectId"},"mate":{"bsonType":"objectId"}},"required":["_id"]}'
const linked = (type: ObjectType): ObjectType => ({
  ...type,
  properties: type.properties.map((one) =>
    one.name === 'mate' ? { ...one, type: { kind: 'link', target: type.id } } : one,
  ),
})
const inCollection =
  (name: string) =>
  (type: ObjectType): ObjectType => ({ ...type, collection: collection(name) })
const collection = (name: string): Collection => ({ dataSource: 'm', database: 'app', name })

const folder = 'data_sources/m/app/dogs'
const rules = 'services/m/rules/app.dogs.json'

it.each(['{ "mate": ', '[]', '', '{"note": {"ref": "x"}'])(
  'never writes over relationships that could not be read: %s',
  (odd) => {
    const files = { [`${folder}/schema.json`]: schema, [`${folder}/relationships.json`]: odd }
    const model = read(files)
    expect([write(model), said(model)]).toEqual([files, []])
    const next = change(model, linked)
    expect(write(next)).toEqual(files)
    expect(said(next)).toEqual([
      ['app-services/relationships-in-the-way', `${folder}/relationships.json`],
    ])
    const moved = change(next, inCollection('hounds'))
    expect(write(moved)).toEqual({
      'data_sources/m/app/hounds/schema.json': schema,
      'data_sources/m/app/hounds/relationships.json': odd,
    })
    expect(said(moved)).toEqual(said(next))
  },
)

it('never writes over relationships in the rules of the old layouts that are no object', () => {
  const files = { [rules]: `{ "relationships": [], "schema": ${schema} }` }
  const next = change(read(files), linked)
  expect(write(next)).toEqual(files)
  expect(said(next)).toEqual([['app-services/relationships-in-the-way', rules]])
})

it.each([
  [`${folder}/schema.json`, '{ "title": '],
  [`${folder}/schema.json`, '[]'],
  [rules, '{ "schema": '],
  [rules, '{ "schema": [1] }'],
])('never writes over a schema that could not be read: %s %s', (path, odd) => {
  const files = {
    'data_sources/m/app/cats/schema.json': schema.replace('Dog', 'Cat'),
    [path]: odd,
    ...(path === rules ? { 'stitch.json': '{}' } : { [`${folder}/relationships.json`]: '{"a":' }),
  }
  const model = read(files)
  const dog = makeObjectType(countedIds('new-').objectType(), 'Dog', {
    collection: collection('dogs'),
  })
  const next = makeModel([...objectTypesOf(model), dog], { app: model.app })
  expect(write(next)).toEqual(files)
  expect(said(next)).toEqual([['app-services/schema-in-the-way', path]])
})

it('never writes over the second schema of a collection', () => {
  const files = {
    [`${folder}/schema.json`]: schema,
    'data_sources/m/app/zebras/schema.json': schema,
    'data_sources/m/app/zebras/rules.json': '{ "database": "app", "collection": "dogs" }',
  }
  const next = change(read(files), inCollection('zebras'))
  expect(write(next)['data_sources/m/app/zebras/schema.json']).toBe(schema)
  expect(said(next)).toEqual([
    ['app-services/schema-in-the-way', 'data_sources/m/app/zebras/schema.json'],
  ])
})

it('fills a schema that is empty, and what lies beside it', () => {
  const files = { [`${folder}/schema.json`]: '{}', [`${folder}/relationships.json`]: '{ }' }
  const model = read(files)
  const dog = makeObjectType(countedIds().objectType(), 'Dog', { collection: collection('dogs') })
  const next = makeModel([dog], { app: model.app })
  expect(JSON.parse(write(next)[`${folder}/schema.json`]!)).toMatchObject({ title: 'Dog' })
  expect(said(next)).toEqual([])
})

it('says that a sync configuration which cannot be read does not list the asymmetric types', () => {
  const files = { [`${folder}/schema.json`]: schema, 'sync/config.json': '{ "type": ' }
  const next = change(read(files), (type) => ({ ...type, kind: 'asymmetric' }))
  expect(write(next)).toEqual(files)
  expect(said(next)).toEqual([['app-services/sync-in-the-way', 'sync/config.json']])
})
