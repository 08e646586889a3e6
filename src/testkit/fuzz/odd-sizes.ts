import type { CarriedFile } from '#core/model'
import { jsonText } from '#core/model'

const list = (count: number, item: (i: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, i) => item(i))

const client = (value: unknown): readonly CarriedFile[] => [
  { path: 'client.json', text: jsonText(value) },
]

const record = (count: number, value: (i: number) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list(count, (i) => [`p${i}`, value(i)]) as [string, unknown][])

const server = (properties: unknown, relationships: unknown = {}): readonly CarriedFile[] => [
  {
    path: 'data_sources/mongodb-atlas/app/a/schema.json',
    text: jsonText({ title: 'A', properties, required: ['_id', 'nowhere'] }),
  },
  {
    path: 'data_sources/mongodb-atlas/app/a/relationships.json',
    text: jsonText(relationships),
  },
]

/** Shapes that grow in one direction only, `size` being how far. */
export const oddSizes: readonly (readonly [
  title: string,
  files: (size: number) => readonly CarriedFile[],
])[] = [
  [
    'properties of one type',
    (size) => client([{ name: 'A', properties: record(size, () => 'int') }]),
  ],
  [
    'properties of no known type',
    (size) => client([{ name: 'A', properties: record(size, () => 'X[') }]),
  ],
  [
    'types of one name',
    (size) => client(list(size, () => ({ name: 'A', properties: { a: 'A' } }))),
  ],
  [
    'links to one type',
    (size) => client(list(size, (i) => ({ name: `A${i}`, properties: { a: 'A0', b: 'A0[]' } }))),
  ],
  [
    'members of no meaning',
    (size) => client([{ name: 'A', properties: {}, ...record(size, (i) => i) }]),
  ],
  [
    'strays in the list',
    (size) => client(list(size, (i) => (i === 0 ? { name: 'A', properties: {} } : i))),
  ],
  ['fields of one collection', (size) => server(record(size, () => ({ bsonType: 'string' })))],
  ['fields of no type', (size) => server(record(size, () => ({ bsonType: 'nothing' })))],
  [
    'embedded objects of one title',
    (size) =>
      server(
        record(size, () => ({
          bsonType: 'object',
          title: 'E',
          properties: { a: { bsonType: 'int' } },
        })),
      ),
  ],
  [
    'embedded objects of one title and many shapes',
    (size) =>
      server(
        record(size, (i) => ({
          bsonType: 'object',
          title: 'E',
          properties: { [`a${i}`]: { bsonType: 'int' } },
        })),
      ),
  ],
  [
    'relationships that lead nowhere',
    (size) =>
      server(
        { a: { bsonType: 'string' } },
        record(size, () => ({ ref: '#/relationship/x' })),
      ),
  ],
  [
    'repeated keys',
    (size) => [
      { path: 'schema.json', text: `{"bsonType":"object",${'"a":1,'.repeat(size)}"b":2}` },
    ],
  ],
  ['broken text', (size) => [{ path: 'schema.json', text: `{"a":${'[,],\n'.repeat(size)}` }]],
]
