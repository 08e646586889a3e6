import type { Files } from '../fixtures/files.ts'

/** An App Services export of `count` object types with ten properties each and about 1.2 relationships. */
export function largeApp(count: number): Files {
  const files: Record<string, string> = {
    'root_config.json': '{\n    "name": "large"\n}\n',
  }
  for (let at = 0; at < count; at += 1) {
    const folder = `data_sources/mongodb-atlas/large/${name(at)}`
    files[`${folder}/schema.json`] = schema(at)
    files[`${folder}/relationships.json`] = relationships(at, count)
  }
  return files
}

const name = (at: number): string => `Type${String(at).padStart(4, '0')}`

const scalars = ['string', 'long', 'double', 'bool', 'date', 'decimal', 'uuid']

function schema(at: number): string {
  const properties: Record<string, object> = { _id: { bsonType: 'objectId' } }
  scalars.forEach((bsonType, index) => {
    properties[`${bsonType}${index}`] = { bsonType }
  })
  properties['parent'] = { bsonType: 'objectId' }
  properties['peers'] = { bsonType: 'array', items: { bsonType: 'objectId' } }
  return json({ bsonType: 'object', properties, required: ['_id'], title: name(at) })
}

/** Every type has a parent; every fifth one peers too. */
function relationships(at: number, count: number): string {
  const to = (target: number, is_list: boolean): object => ({
    ref: `#/relationship/mongodb-atlas/large/${name(target)}`,
    foreign_key: '_id',
    is_list,
  })
  return json({
    parent: to(Math.floor(at / 4), false),
    ...(at % 5 === 0 ? { peers: to((at * 7 + 3) % count, true) } : {}),
  })
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 4)}\n`
