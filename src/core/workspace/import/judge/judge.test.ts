import { expect, it } from 'vitest'
import { openSession } from '#core/edits'
import { countedIds, documentOf, type CarriedFile, type Profile } from '#core/model'
import { writeProject } from '../../project/write-project.ts'
import { planImport } from '../plan.ts'

const schema = `{
  "bsonType": "object",
  "title": "Dog",
  "properties": {
    "name": { "bsonType": ["string", "int"] },
    "home": {
      "bsonType": "object",
      "title": "Home",
      "properties": {
        "rooms": { "bsonType": "array", "items": { "bsonType": "long" } }
      },
      "required": ["rooms"]
    }
  }
}
`
const sync =
  '{ "type": "flexible", "state": "enabled", "service_name": "main", "queryable_fields_names": ["name"] }'

/** What is found, as the command prints it. */
const told = (files: Readonly<Record<string, string>>, profile: Profile | null = null) => {
  const carried = Object.entries(files).map(([path, text]): CarriedFile => ({ path, text }))
  const [source] = planImport(carried, countedIds(), profile).sources
  return source?.diagnostics.map(({ code, where: { span } }) =>
    [span?.file, span?.line, span?.column, code].join(' '),
  )
}
const inApp = {
  'backend/realm_config.json': '{ "config_version": 20210101 }',
  'backend/sync/config.json': sync,
  'backend/data_sources/main/kennel/dogs/schema.json': schema,
}
const found = (file: string, line = 1) => [
  `${file} ${line + 4} 5 app-services/union-type`,
  `${file} ${line} 1 realm/no-primary-key`,
  `${file} ${line + 9} 9 app-services/required-collection`,
]

it('says where in the files of an app the problems of its model are', () => {
  expect(told(inApp)).toEqual(found('backend/data_sources/main/kennel/dogs/schema.json'))
})

it('says so where the schema is part of a larger file', () => {
  const app = {
    'config.json': '{ "config_version": 20200603 }',
    'services/main/config.json': '{ "name": "main", "config": { "sync": { "state": "enabled" } } }',
    'services/main/rules/kennel.dogs.json': `{
"database": "kennel", "collection": "dogs", "schema":
${schema}}`,
  }
  expect(told(app)).toEqual(found('services/main/rules/kennel.dogs.json', 3))
})

it('says so where a schema came alone', () => {
  expect(told({ 'dogs/schema.json': schema })).toEqual(found('dogs/schema.json'))
})

it('judges by the app, or by what is wanted', () => {
  const unsynced = { ...inApp, 'backend/sync/config.json': '{ "development_mode_enabled": false }' }
  expect(told(unsynced)).toEqual([])
  expect(told(unsynced, 'flexible')).toHaveLength(3)
  expect(told(inApp, 'unsynced')).toEqual([])
})

it('judges a project by its own settings, without what it silences', () => {
  const [source] = planImport(
    Object.entries(inApp).map(([path, text]) => ({ path, text })),
    countedIds(),
  ).sources
  if (source?.format !== 'app-services') throw new Error('no app')
  const suppressed = [
    { code: 'realm/no-primary-key', objectType: null, property: null, reason: 'not synced' },
  ]
  const document = {
    ...documentOf(source.candidate.model),
    settings: { profile: 'partition' as const, suppressed },
  }
  const project = writeProject({ name: 'Kennel', document, history: openSession().history })
  expect(told({ 'kennel.json': project })).toEqual([
    '   app-services/union-type',
    '   app-services/required-collection',
  ])
  expect(told({ 'kennel.json': project }, 'unsynced')).toEqual([])
})

const client = `[
  {
    "name": "Dog",
    "primaryKey": "_id",
    "properties": {
      "_id": "objectId",
      "nicks": { "type": "list", "objectType": "string", "optional": true, "mapTo": "names" }
    }
  },
  { "name": "Cat", "properties": { "name": "string" } }
]
`

it('says so in a file of the client', () => {
  const lines = told({ 'schema.json': client }, 'flexible')
  expect(lines).toContain('schema.json 7 7 app-services/optional-elements')
  expect(lines).toContain('schema.json 10 3 realm/no-primary-key')
})

it('says so where each object type has a file of its own', () => {
  const cat = '\n{ "name": "Cat", "properties": { "name": "string" } }'
  const dog = '{ "name": "Dog", "primaryKey": "_id", "properties": { "_id": "objectId" } }'
  const lines = told({ 'dog.json': dog, 'cat.json': cat }, 'flexible')
  expect(lines).toContain('cat.json 2 1 realm/no-primary-key')
})
