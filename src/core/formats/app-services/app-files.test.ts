import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  objectTypesOf,
  type Model,
  type ObjectType,
} from '#core/model'
import { findApps, readApp, writeApp } from './index.ts'

type Files = Readonly<Record<string, string>>

const carried = (files: Files) => Object.entries(files).map(([path, text]) => ({ path, text }))

const read = (files: Files) => {
  const [app] = findApps(carried(files))
  const { value, diagnostics } = readApp(app!, countedIds())
  return { model: value.model, codes: diagnostics.map(({ code }) => code) }
}

const write = (model: Model): Files =>
  Object.fromEntries(writeApp(model).map((file) => [file.path, 'text' in file ? file.text : '']))

const change = (model: Model, change: (type: ObjectType) => ObjectType | null): Model =>
  makeModel(
    objectTypesOf(model).flatMap((type) => change(type) ?? []),
    { app: model.app },
  )

const schema =
  '{"title":"Dog","bsonType":"object","properties":{"_id":{"bsonType":"objectId"}},"required":["_id"]}'
const folder = 'data_sources/mongodb-atlas/app/dogs'

it.each([
  [{ 'root_config.json': '{}' }, '20230101'],
  [{ 'realm_config.json': '{"config_version": 20210101}' }, '20210101'],
  [{ 'config.json': '{"config_version": 20200603}' }, '20200603'],
  [{ 'config.json': '{"config_version": 20180301}' }, '20180301'],
  [{ 'stitch.json': '{}' }, '20180301'],
  [{ [`${folder}/schema.json`]: schema }, '20230101'],
  [{ 'services/mongodb-atlas/rules/app.dogs.json': '{}' }, '20200603'],
] as const)('tells the layout of an app: %#', (files, layout) => {
  expect(findApps(carried(files as Files))).toMatchObject([{ root: '', layout }])
})

it('finds several apps, and gives each file to the innermost', () => {
  const files = {
    'a/root_config.json': '{}',
    'a/b/stitch.json': '{}',
    'a/b/x': '',
    'a/y': '',
    z: '',
  }
  const apps = findApps(carried(files))
  expect(apps.map(({ root, files: own }) => [root, own.map(({ path }) => path)])).toEqual([
    ['a', ['root_config.json', 'y']],
    ['a/b', ['stitch.json', 'x']],
  ])
})

it('does not take every folder called services for an app', () => {
  expect(findApps(carried({ 'src/services/mail/config.json': '{}', 'config.json': '{}' }))).toEqual(
    [],
  )
})

const legacy = {
  'config.json': '{ "config_version": 20200603 }',
  'services/BackingDB/config.json': '{ "name": "BackingDB" }',
  'services/BackingDB/rules/test_data.SyncPerson.json': `{
    "collection": "SyncPerson",
    "database": "test_data",
    "roles": [ ],
    "schema": {
        "title": "SyncPerson",
        "properties": {
            "_id": { "bsonType": "objectId" },
            "dogs": { "bsonType": "array", "items": { "bsonType": "objectId" } }
        },
        "required": ["_id"]
    },
    "relationships": {
        "dogs": { "ref": "#/relationship/BackingDB/test_data/SyncPerson", "foreign_key": "_id", "is_list": true }
    }
}
`,
}
const rules = 'services/BackingDB/rules/test_data.SyncPerson.json'

it('reads and patches schemas inside the rules of the old layouts', () => {
  const { model } = read(legacy)
  const [person] = objectTypesOf(model)
  expect(person?.collection).toEqual({
    dataSource: 'BackingDB',
    database: 'test_data',
    name: 'SyncPerson',
  })
  expect(person?.properties[1]?.type).toEqual({ kind: 'link', target: person?.id })
  expect(write(model)).toEqual(legacy)
  const renamed = change(model, (type) => ({
    ...type,
    properties: type.properties.map((one) =>
      one.name === 'dogs' ? { ...one, name: 'pets' } : one,
    ),
  }))
  expect(write(renamed)[rules]).toBe(legacy[rules].replaceAll('"dogs"', '"pets"'))
})

it('lays out a first relationship like the rules around it', () => {
  const text = legacy[rules].replace(/"relationships": \{[^]*?\} *\n    \}/, '"relationships": {}')
  const { model } = read({ ...legacy, [rules]: text })
  const linked = change(model, (type) => ({
    ...type,
    properties: type.properties.map((one) =>
      one.name === 'dogs' ? { ...one, type: { kind: 'link', target: type.id } } : one,
    ),
  }))
  const dogs = JSON.parse(legacy[rules]).relationships.dogs
  const wanted = { dogs: { ref: dogs.ref, source_key: 'dogs', foreign_key: '_id', is_list: true } }
  const laidOut = JSON.stringify(wanted, null, 4).replaceAll('\n', '\n    ')
  expect(write(linked)[rules]).toBe(text.replace('{}', laidOut))
})

it('takes the schema out of the rules of a collection that is gone', () => {
  const gone = JSON.parse(write(change(read(legacy).model, () => null))[rules]!)
  expect(gone).toEqual({ collection: 'SyncPerson', database: 'test_data', roles: [] })
})

it('leaves the second schema of a collection in its rules, whatever becomes of the first', () => {
  const second = 'services/BackingDB/rules/test_data.Zebra.json'
  const files = { ...legacy, [second]: legacy[rules].replace('"roles"', '"filters": [], "roles"') }
  const { model, codes } = read(files)
  expect(codes).toEqual(['app-services/repeated-namespace'])
  const gone = write(change(model, () => null))
  expect(gone[second]).toBe(files[second])
  expect(JSON.parse(gone[rules]!)).not.toHaveProperty('schema')
})

const app = {
  'root_config.json': '{}',
  [`${folder}/schema.json`]: schema,
  [`${folder}/rules.json`]: '{ "database": "app", "collection": "dogs", "roles": [] }',
  'sync/config.json': '{ "type": "flexible", "asymmetric_tables": ["Other", "Dog"] }',
}

it('moves a collection with its rules', () => {
  const moved = change(read(app).model, (type) => ({
    ...type,
    collection: { dataSource: 'mongodb-atlas', database: 'zoo', name: 'hounds' },
  }))
  expect(write(moved)).toEqual({
    'root_config.json': '{}',
    'data_sources/mongodb-atlas/zoo/hounds/schema.json': schema,
    'data_sources/mongodb-atlas/zoo/hounds/rules.json':
      '{ "database": "zoo", "collection": "hounds", "roles": [] }',
    'sync/config.json': app['sync/config.json'],
  })
})

it('leaves the rules of a removed collection, and nothing else of it', () => {
  const paths = Object.keys(write(change(read(app).model, () => null)))
  expect(paths).toEqual([`${folder}/rules.json`, 'root_config.json', 'sync/config.json'])
})

it.each([
  ['renamed', (type: ObjectType) => ({ ...type, name: 'Hound' }), '["Other", "Hound"]'],
  [
    'no longer asymmetric',
    (type: ObjectType) => ({ ...type, kind: 'object' as const }),
    '["Other"]',
  ],
])('keeps the asymmetric types in step: %s', (_, next, tables) => {
  expect(write(change(read(app).model, next))['sync/config.json']).toContain(tables)
})

const service = 'services/BackingDB/config.json'
const asymmetric = (type: ObjectType): ObjectType => ({ ...type, kind: 'asymmetric' })

it('begins to sync in the data source of the old layouts, where they have it', () => {
  const config =
    '{ "name": "BackingDB", "type": "mongodb-atlas", "config": { "clusterName": "C" } }'
  const files = { ...legacy, 'services/a/config.json': '{ "name": "mail" }', [service]: config }
  const written = write(change(read(files).model, asymmetric))
  expect(Object.keys(written).sort()).toEqual(Object.keys(files).sort())
  expect(JSON.parse(written[service]!)).toEqual({
    name: 'BackingDB',
    type: 'mongodb-atlas',
    config: {
      clusterName: 'C',
      flexible_sync: {
        state: 'enabled',
        development_mode_enabled: false,
        database_name: 'test_data',
        asymmetric_tables: ['SyncPerson'],
      },
    },
  })
  expect(objectTypesOf(read(written).model)[0]?.kind).toBe('asymmetric')
})

it.each(['flexible_sync', 'sync'])(
  'puts new collections of the old layouts where %s says',
  (key) => {
    const config = `{ "name": "Other", "config": { "${key}": { "database_name": "zoo" } } }`
    const { app: home } = read({ ...legacy, 'services/o/config.json': config }).model
    expect(home).toMatchObject({ dataSource: 'Other', database: 'zoo' })
  },
)

it('carries what it cannot read', () => {
  const broken = {
    ...app,
    [`${folder}/schema.json`]: '{ "title": ',
    'data_sources/mongodb-atlas/app/cats/schema.json': '{}',
  }
  const { model, codes } = read(broken)
  expect(codes).toContain('app-services/broken-schema')
  expect(codes).toContain('app-services/no-schema-yet')
  expect(model.order).toEqual([])
  expect(write(model)).toEqual(broken)
})

it('believes the rules where they name another collection than the folder', () => {
  const { model, codes } = read({
    ...app,
    [`${folder}/rules.json`]: '{ "database": "app", "collection": "Hounds" }',
  })
  expect(objectTypesOf(model)[0]?.collection?.name).toBe('Hounds')
  expect(codes).toEqual(['app-services/namespace-differs'])
})

it('makes a whole app of a new model', () => {
  const dog = makeObjectType(countedIds().objectType(), 'Dog', { kind: 'asymmetric' })
  expect(Object.keys(write(makeModel([dog])))).toEqual([
    'data_sources/mongodb-atlas/app/Dog/relationships.json',
    'data_sources/mongodb-atlas/app/Dog/schema.json',
    'data_sources/mongodb-atlas/config.json',
    'root_config.json',
    'sync/config.json',
  ])
})

it.each(['null', '[]', '"" '])('keeps relationships that are no object: %s', (odd) => {
  const apart = { [`${folder}/schema.json`]: schema, [`${folder}/relationships.json`]: odd }
  const within = {
    'services/m/rules/app.dogs.json': `{ "schema": ${schema}, "relationships": ${odd} }`,
  }
  for (const files of [apart, within]) {
    const { model, codes } = read(files)
    expect(codes).toEqual(['app-services/relationships-not-object'])
    expect(write(model)).toEqual(files)
  }
})

it.each(['a/b', '..', '.', 'a\\b', '.hidden'])(
  'writes a collection called %j where it is found again, below the app',
  (name) => {
    const collection = { dataSource: 'mongodb-atlas', database: 'zoo', name }
    const next = makeObjectType(countedIds('n').objectType(), 'Odd', { collection })
    const model = makeModel([...objectTypesOf(read(app).model), next], { app: read(app).model.app })
    const files = write(model)
    for (const path of Object.keys(files)) expect(path.split(/[/\\]/)).not.toContain('..')
    const again = objectTypesOf(read(files).model).find((type) => type.name === 'Odd')
    expect(again?.collection).toEqual(collection)
    expect(write(read(files).model)).toEqual(files)
  },
)
