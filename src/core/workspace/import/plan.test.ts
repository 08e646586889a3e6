import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import {
  countedIds,
  emptyDocument,
  emptyLayout,
  objectTypesOf,
  type CarriedFile,
} from '#core/model'
import { writeProject } from '../project/write-project.ts'
import { planImport } from './plan.ts'
import { importTransaction } from './arrive/transaction.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)
const plan = (files: Readonly<Record<string, string>>) =>
  planImport(
    Object.entries(files).map(([path, text]): CarriedFile => ({ path, text })),
    countedIds('c'),
  )
const shape = (title: string, more: Readonly<Record<string, unknown>> = {}) => ({
  bsonType: 'object',
  title,
  properties: { _id: { bsonType: 'objectId' }, ...more },
  required: ['_id'],
})
const toItems = {
  item: {
    ref: '#/relationship/mongodb-atlas/shop/items',
    source_key: 'item',
    foreign_key: '_id',
    is_list: false,
  },
}
const order = shape('Order', { item: { bsonType: 'objectId' } })
const app = {
  'realm_config.json': json({ config_version: 20210101, name: 'shop-app' }),
  'data_sources/mongodb-atlas/shop/orders/schema.json': json(order),
  'data_sources/mongodb-atlas/shop/orders/relationships.json': json(toItems),
  'data_sources/mongodb-atlas/shop/items/schema.json': json(shape('Item')),
  'data_sources/mongodb-atlas/shop/items/relationships.json': '{}',
}
const below = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))

it('finds several apps in one drop', () => {
  const { sources, diagnostics } = plan({ ...below('a', app), ...below('b/backend', app) })
  expect(sources.map(({ title, name }) => [title, name])).toEqual([
    ['App Services export (20210101), a/', 'shop-app'],
    ['App Services export (20210101), b/backend/', 'shop-app'],
  ])
  expect(sources[0]?.summary).toMatchObject({
    objectTypes: 2,
    embedded: 0,
    properties: 3,
    relationships: 1,
  })
  expect(diagnostics).toEqual([])
})

it.each([
  [
    'schema.json files with relationships beside them',
    {
      'orders/schema.json': json(order),
      'orders/relationships.json': json(toItems),
      'items/schema.json': json(shape('Item')),
    },
  ],
  [
    'Admin API bodies',
    {
      'bodies.json': json([
        {
          metadata: { data_source: 'mongodb-atlas', database: 'shop', collection: 'orders' },
          schema: order,
          relationships: toItems,
        },
        {
          metadata: { data_source: 'mongodb-atlas', database: 'shop', collection: 'items' },
          schema: shape('Item'),
          relationships: {},
        },
      ]),
    },
  ],
])('links what it reads from %s', (_, files) => {
  const { sources } = plan(files)
  expect(sources).toHaveLength(1)
  expect(sources[0]?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(sources[0]?.summary).toMatchObject({ objectTypes: 2, relationships: 1, carriedFiles: 0 })
})

it('reads validators as collections', () => {
  const { sources } = plan({
    'infos.json': json([
      { name: 'dogs', type: 'collection', options: { validator: { $jsonSchema: shape('Dog') } } },
      { name: 'cats', type: 'collection', options: { validator: { $jsonSchema: shape('Cat') } } },
    ]),
  })
  const model = sources[0]?.format === 'app-services' ? sources[0].candidate.model : null
  const found =
    model && objectTypesOf(model).map(({ name, collection }) => [name, collection?.name])
  expect(found).toEqual(
    expect.arrayContaining([
      ['Dog', 'dogs'],
      ['Cat', 'cats'],
    ]),
  )
})

it('points at the place in the file a person knows', () => {
  const odd = {
    ...shape('Dog'),
    properties: { _id: { bsonType: 'objectId' }, a: { bsonType: 'symbol' } },
  }
  const text = json([{ metadata: { database: 'shop', collection: 'dogs' }, schema: odd }])
  const { sources } = plan({ 'deep/body.json': text })
  const spans = sources[0]?.diagnostics.flatMap(({ where }) => where.span ?? []) ?? []
  expect(spans.length).toBeGreaterThan(0)
  for (const span of spans) {
    expect(span.file).toBe('deep/body.json')
    expect(span.line).toBe(text.slice(0, span.start).split('\n').length)
  }
  expect(spans.some(({ start, end }) => text.slice(start, end).includes('symbol'))).toBe(true)
})

it('reads files of one Realm type each together', () => {
  const { sources } = plan({
    'Dog.json': json({ name: 'Dog', properties: { owner: 'Person?' } }),
    'Person.json': json({ name: 'Person', properties: { name: 'string' } }),
  })
  expect(sources).toHaveLength(1)
  expect(sources[0]?.summary).toMatchObject({ objectTypes: 2, relationships: 1 })
})

it('reads a schema.json as one of the server, however little it says', () => {
  const { sources } = plan({
    'dogs/schema.json': '{ "properties": { "a": { "type": "string" } } }',
  })
  expect(sources.map(({ format, name }) => [format, name])).toEqual([['app-services', 'dogs']])
})

it('finds no fault in JSON that is something else', () => {
  const { diagnostics } = plan({
    'schema.json': json(order),
    'package.json': '{"name": "x"}',
    'list.json': '[{"id": 1}]',
  })
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'workspace/not-understood',
    'workspace/not-understood',
  ])
})

it('says what was looked for when nothing is a schema', () => {
  const { sources, diagnostics } = plan({ 'package.json': '{"name": "x"}', 'readme.md': '# hi' })
  expect(sources).toEqual([])
  expect(diagnostics[0]).toMatchObject({ code: 'workspace/nothing-found' })
  expect(diagnostics[0]?.message).toContain('files read: 2')
})

it('reports broken JSON with its place', () => {
  const { diagnostics } = plan({ 'pasted.json': '{\n  "a": }' })
  expect(diagnostics.map(({ code }) => code)).toEqual(['workspace/nothing-found', 'json/malformed'])
  expect(diagnostics[1]?.where.span).toMatchObject({ file: 'pasted.json', line: 2 })
})

it('changes nothing when the same app is imported again', () => {
  const [source] = plan(app).sources
  if (!source) throw new Error('no source')
  const first = importTransaction(emptyDocument, source, 'replace', countedIds())
  const { session } = dispatch(
    openSession(),
    first.transaction ?? { label: '', origin: 'import', edits: [] },
  )
  expect(session.document.model.order).toHaveLength(2)
  const [again] = planImport(
    Object.entries(app).map(([path, text]) => ({ path, text })),
    countedIds('d'),
  ).sources
  if (!again) throw new Error('no source')
  for (const mode of ['merge', 'replace'] as const) {
    const second = importTransaction(session.document, again, mode, countedIds('e'))
    expect(second.transaction).toBeNull()
    expect(second.diagnostics.map(({ code }) => code)).toContain('workspace/nothing-changed')
  }
})

it('replaces a document by a project, exactly, and then has nothing to do', () => {
  const [source] = plan(app).sources
  if (!source) throw new Error('no source')
  const { transaction } = importTransaction(emptyDocument, source, 'replace', countedIds())
  const { session } = dispatch(
    openSession(),
    transaction ?? { label: '', origin: 'import', edits: [] },
  )
  const [first] = session.document.model.order
  const positions = first ? { [first]: { x: 1, y: 2 } } : {}
  const document = { ...session.document, layout: { ...emptyLayout, positions } }
  const text = writeProject({ name: 'p', document, history: { past: [], future: [] } })
  const [project] = plan({ 'p.json': text }).sources
  if (!project) throw new Error('no project')
  const other = plan({ 'x.json': json({ name: 'X', properties: {} }) }).sources[0]
  if (!other) throw new Error('no source')
  const before = importTransaction(emptyDocument, other, 'replace', countedIds('x')).transaction
  const busy = dispatch(openSession(), before ?? { label: '', origin: 'import', edits: [] }).session
  const bring = importTransaction(busy.document, project, 'replace', countedIds('y')).transaction
  const after = dispatch(busy, bring ?? { label: '', origin: 'import', edits: [] })
  expect(after.diagnostics).toEqual([])
  expect(after.session.document).toEqual(document)
  expect(
    importTransaction(after.session.document, project, 'replace', countedIds('z')).transaction,
  ).toBeNull()
})

it('names an archive inside of what was opened when nothing else was found', () => {
  const bytes = Uint8Array.from([0x50, 0x4b, 3, 4])
  const { diagnostics } = planImport([{ path: 'export.zip', bytes }], countedIds())
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'workspace/nothing-found',
    'workspace/archive-inside',
  ])
})

const partitioned = {
  ...app,
  'data_sources/mongodb-atlas/shop/orders/schema.json': json({
    ...shape('Order', { owner: { bsonType: 'uuid' } }),
    required: ['_id', 'owner'],
  }),
  'data_sources/mongodb-atlas/shop/orders/relationships.json': '{}',
  'sync/config.json': json({ type: 'partition', partition: { key: 'owner', type: 'uuid' } }),
}

it('leaves the partition key alone where a client leaves it out, and gives it to new types', () => {
  const client = json([
    { name: 'Order', primaryKey: '_id', properties: { _id: 'objectId' } },
    { name: 'Shop', primaryKey: '_id', properties: { _id: 'objectId', size: 'Size' } },
    { name: 'Size', embedded: true, properties: { width: 'int' } },
  ])
  let session = openSession()
  const bring = (files: Readonly<Record<string, string>>) => {
    const [source] = plan(files).sources
    const outcome = importTransaction(session.document, source!, 'merge', countedIds('n'))
    if (outcome.transaction) session = dispatch(session, outcome.transaction).session
    return outcome
  }
  bring(partitioned)
  const { diagnostics } = bring({ 'client.json': client })
  expect(diagnostics.map(({ message }) => message.split('`')[1])).toEqual(['Shop'])
  const owners = objectTypesOf(session.document.model).map(({ name, properties }) => {
    const owner = properties.find((property) => property.name === 'owner')
    return [name, owner?.type, owner?.optional]
  })
  const uuid = { kind: 'primitive', primitive: 'uuid' }
  expect(owners).toEqual([
    ['Item', undefined, undefined],
    ['Order', uuid, false],
    ['Shop', uuid, true],
    ['Size', undefined, undefined],
  ])
  expect(bring({ 'client.json': client }).transaction).toBeNull()
})
