import { countedIds, type Model } from '#core/model'
import { planImport } from '#core/workspace'

const json = (value: unknown): string => `${JSON.stringify(value, null, 4)}\n`

const point = {
  bsonType: 'object',
  title: 'Point',
  properties: { _id: { bsonType: 'int' }, x: { bsonType: 'double', minimum: 0 } },
  required: ['x'],
}

const dog = {
  bsonType: 'object',
  title: 'Dog',
  description: 'A dog',
  additionalProperties: false,
  'x-of-type': 1,
  required: ['_id', 'name', 'friends', 'nick', 'ghost'],
  properties: {
    _id: { bsonType: 'objectId' },
    name: { bsonType: 'string', minLength: 2, description: 'What it answers to' },
    age: { bsonType: 'int', default: 0, validate: { '%%this': { $gt: 0 } } },
    nick: { bsonType: ['string', 'null'] },
    chip: { type: 'string', 'x-unknown': 1 },
    weight: { bsonType: 'number' },
    tame: { bsonType: 'boolean' },
    speed: { bsonType: 'float' },
    photo: { bsonType: ['binData'] },
    any: { bsonType: 'mixed' },
    seen: { bsonType: 'timestamp' },
    tags: {
      bsonType: 'array',
      uniqueItems: true,
      items: { bsonType: 'string', maxLength: 9 },
    },
    toys: { bsonType: 'array', uniqueItems: false, items: { bsonType: 'string' } },
    marks: { bsonType: 'object', properties: {}, additionalProperties: true },
    sizes: { bsonType: 'object', additionalProperties: { bsonType: 'int' } },
    owner: { bsonType: 'objectId' },
    friends: { bsonType: 'array', items: { bsonType: 'objectId' } },
    vet: { bsonType: 'string' },
    home: point,
    den: { ...point, properties: { ...point.properties, x: { bsonType: 'double', maximum: 9 } } },
    spot: { properties: { z: { bsonType: 'double' } } },
    walks: { bsonType: 'array', items: { ...point, patternProperties: {} } },
  },
}

const link = (collection: string, isList: boolean, more = {}) => ({
  ref: `#/relationship/mongodb-atlas/kennel/${collection}`,
  ...more,
  foreign_key: '_id',
  is_list: isList,
})

const folder = 'data_sources/mongodb-atlas/kennel'

const files = {
  'root_config.json': json({ name: 'kennel' }),
  'data_sources/mongodb-atlas/config.json': json({ name: 'mongodb-atlas' }),
  [`${folder}/dogs/schema.json`]: json(dog),
  [`${folder}/dogs/relationships.json`]: json({
    owner: link('people', false),
    friends: link('dogs', true, { source_key: 'friends' }),
    vet: { ...link('people', false), foreign_key: 'licence' },
  }),
  [`${folder}/people/schema.json`]: json({
    bsonType: 'object',
    properties: { _id: { bsonType: 'objectId' } },
    required: ['_id'],
  }),
  [`${folder}/wolves/schema.json`]: json({
    bsonType: 'object',
    title: 'Dog',
    properties: { _id: { bsonType: 'objectId' } },
  }),
  [`${folder}/Scent/schema.json`]: json({
    bsonType: 'object',
    title: 'Scent',
    properties: { _id: { bsonType: 'objectId' } },
    required: ['_id'],
  }),
}

const flexible = {
  type: 'flexible',
  queryable_fields_names: ['name', 'age'],
  indexed_queryable_fields_names: ['name'],
  collection_queryable_fields_names: { dogs: ['chip'] },
  asymmetric_tables: ['Scent'],
}

const partition = { type: 'partition', partition: { key: 'chip', type: 'string' } }

/** An export in which nearly everything is that a server alone can say, or can say in several ways. */
export const kennel = read(json(flexible))

/** The same app, with partition-based sync. */
export const parted = read(json(partition))

function read(sync: string): Model {
  const all = Object.entries({ ...files, 'sync/config.json': sync })
  const { sources } = planImport(
    all.map(([path, text]) => ({ path, text })),
    countedIds(),
  )
  const [source] = sources
  return source?.format === 'app-services' ? source.candidate.model : readFailed()
}

function readFailed(): never {
  throw new Error('the kennel is an export')
}
