import { expect, it } from 'vitest'
import { dispatch, openSession, undo, type Session } from '#core/edits'
import {
  countedIds,
  emptyDocument,
  objectTypesOf,
  type CarriedFile,
  type ObjectTypeId,
} from '#core/model'
import { planImport } from '../import/plan.ts'
import { importTransaction } from '../import/arrive/transaction.ts'
import { readClientFile, readClientText, readServerTexts, type TextOutcome } from './read-texts.ts'
import { clientFile, clientText, serverProblems, serverTexts } from './derive-texts.ts'

const order = `{
  "bsonType": "object",
  "properties": {
    "_id": { "bsonType": "objectId" },
    "item": { "bsonType": "objectId" },
    "lines": {
      "bsonType": "array",
      "items": {
        "bsonType": "object",
        "title": "Line",
        "properties": { "count": { "bsonType": "long" } },
        "required": ["count"]
      }
    }
  },
  "required": ["_id"],
  "title": "Order"
}
`
const links = `{
  "item": {
    "ref": "#/relationship/mongodb-atlas/shop/items",
    "source_key": "item",
    "foreign_key": "_id",
    "is_list": false
  }
}
`
const item =
  '{ "bsonType": "object", "title": "Item", "properties": { "_id": { "bsonType": "objectId" } }, "required": ["_id"] }\n'

const ids = countedIds()

function open(): Session {
  const folder = 'data_sources/mongodb-atlas/shop'
  const files: CarriedFile[] = [
    { path: 'realm_config.json', text: '{ "config_version": 20210101, "name": "shop" }' },
    { path: `${folder}/orders/schema.json`, text: order },
    { path: `${folder}/orders/relationships.json`, text: links },
    { path: `${folder}/items/schema.json`, text: item },
    { path: `${folder}/items/relationships.json`, text: '{}\n' },
  ]
  const [source] = planImport(files, ids).sources
  if (!source) throw new Error('no source')
  return apply(openSession(), importTransaction(emptyDocument, source, 'replace', ids))
}

function apply(session: Session, { transaction }: TextOutcome): Session {
  if (!transaction) throw new Error('no transaction')
  const step = dispatch(session, transaction)
  expect(step.diagnostics).toEqual([])
  return step.session
}

function idOf({ document }: Session, name: string): ObjectTypeId {
  const type = objectTypesOf(document.model).find((candidate) => candidate.name === name)
  if (!type) throw new Error(`no ${name}`)
  return type.id
}

const namesOf = (session: Session, name: string): string[] =>
  session.document.model.objectTypes
    .get(idOf(session, name))
    ?.properties.map((property) => property.name) ?? []

it.each([
  [
    'a space more',
    (text: string) => text.replace('"bsonType": "object",', '"bsonType":  "object",'),
  ],
  ['other line breaks', (text: string) => text.replaceAll('\n', '\r\n')],
  ['everything on one line', (text: string) => JSON.stringify(JSON.parse(text))],
  [
    'a new property',
    (text: string) =>
      text.replace('"properties": {', '"properties": { "paid":{"bsonType":"bool"} ,'),
  ],
  [
    'a property less',
    (text: string) => text.replace('    "_id": { "bsonType": "objectId" },\n', ''),
  ],
  [
    'another type',
    (text: string) =>
      text.replace('"count": { "bsonType": "long" }', '"count": { "bsonType": "string" }'),
  ],
  ['a renamed property', (text: string) => text.replaceAll('"count"', '"amount"')],
  [
    'an unknown keyword',
    (text: string) => text.replace('"title": "Order"', '"title": "Order",  "x-y" : [ 1]'),
  ],
  ['a title', (text: string) => text.replace('"title": "Order"', '"title": "Purchase"')],
  ['a list that was not required', (text: string) => text.replace('["_id"]', '[ "_id", "lines"]')],
  [
    'the other spelling of a type',
    (text: string) => text.replace('"bsonType": "array"', '"type": "array"'),
  ],
])('gives back the server text that was typed: %s', (_, change) => {
  const session = open()
  const id = idOf(session, 'Order')
  const texts = serverTexts(session.document.model, id)
  expect(texts?.schema.text).toBe(order)
  const typed = change(order)
  const outcome = readServerTexts(
    session.document,
    id,
    { schema: typed, relationships: links },
    ids,
  )
  const next = apply(session, outcome)
  expect(serverTexts(next.document.model, id)?.schema.text).toBe(typed)
  expect(serverTexts(next.document.model, id)?.relationships?.text).toBe(links)
  const again = readServerTexts(next.document, id, { schema: typed, relationships: links }, ids)
  expect(again.transaction).toBeNull()
})

it('names objects without a title after the title that is typed, and leaves them without', () => {
  const untitled = order.replace('        "title": "Line",\n', '')
  let session = open()
  const id = idOf(session, 'Order')
  const line = idOf(session, 'Line')
  for (const [schema, name, lineName] of [
    [untitled, 'Order', 'Order_lines'],
    [untitled.replace('"title": "Order"', '"title": "Orders"'), 'Orders', 'Orders_lines'],
    [untitled.replace(',\n  "title": "Order"', ''), 'orders', 'orders_lines'],
    [untitled.replace('"title": "Order"', '"title": "Item"'), 'Item_2', 'Item_2_lines'],
    [order, 'Order', 'Line'],
  ] as const) {
    const texts = { schema, relationships: links }
    session = apply(session, readServerTexts(session.document, id, texts, ids))
    expect(serverTexts(session.document.model, id)?.schema.text).toBe(schema)
    const { objectTypes } = session.document.model
    expect([objectTypes.get(id)?.name, objectTypes.get(line)?.name]).toEqual([name, lineName])
  }
})

it('takes a title away that a rename brought', () => {
  const session = open()
  const id = idOf(session, 'Item')
  const untitled = { schema: item.replace('"title": "Item", ', ''), relationships: '{}\n' }
  const first = apply(session, readServerTexts(session.document, id, untitled, ids))
  const renamed = dispatch(first, {
    label: 'Rename',
    origin: 'canvas',
    edits: [{ kind: 'renameObjectType', objectType: id, name: 'Thing' }],
  }).session
  expect(serverTexts(renamed.document.model, id)?.schema.text).toContain('"title": "Thing"')
  const again = apply(renamed, readServerTexts(renamed.document, id, untitled, ids))
  expect(serverTexts(again.document.model, id)?.schema.text).toBe(untitled.schema)
  expect(again.document.model.objectTypes.get(id)?.name).toBe('items')
})

const retitled = {
  schema: order
    .replace(/    "lines": \{[^]*\n    \}\n/, '    "paid": { "bsonType": "bool" }\n')
    .replace('"title": "Order"', '"title": "Line"'),
  relationships: links,
}

it('gives a title the name of an embedded object that is gone with it, and says so', () => {
  const session = open()
  const id = idOf(session, 'Order')
  const outcome = readServerTexts(session.document, id, retitled, ids)
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['reconcile/name-passed-on'])
  const next = apply(session, outcome)
  expect(serverTexts(next.document.model, id)?.schema.text).toBe(retitled.schema)
  const names = objectTypesOf(next.document.model).map(({ name }) => name)
  expect([...names].sort()).toEqual(['Item', 'Line'])
  expect(undo(next).document.model).toEqual(session.document.model)
})

it.each([
  ['a client knows more of it', { client: { codeName: 'Row' } }],
  ['a client has written it', { spelling: { 'object-model': { text: '{}' } } }],
  ['no server has written it', { properties: [] }],
])('keeps the name of an embedded object that nothing uses where %s', (_, facts) => {
  const session = open()
  const id = idOf(session, 'Order')
  const line = session.document.model.objectTypes.get(idOf(session, 'Line'))!
  const objectTypes = session.document.model.objectTypes.set(line.id, { ...line, ...facts })
  const model = { ...session.document.model, objectTypes }
  const outcome = readServerTexts({ ...session.document, model }, id, retitled, ids)
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['reconcile/name-taken'])
})

it('gives back typed relationships', () => {
  const session = open()
  const id = idOf(session, 'Order')
  const typed = '{ }\n'
  const next = apply(
    session,
    readServerTexts(session.document, id, { schema: order, relationships: typed }, ids),
  )
  expect(serverTexts(next.document.model, id)?.relationships?.text).toBe(typed)
  expect(serverTexts(next.document.model, id)?.schema.text).toBe(order)
  expect(clientText(next.document.model, id).text).toContain('objectId')
})

it('asks for nothing when the text is what the model says', () => {
  const session = open()
  const id = idOf(session, 'Order')
  const texts = { schema: order, relationships: links }
  expect(readServerTexts(session.document, id, texts, ids)).toEqual({
    transaction: null,
    diagnostics: [],
  })
  const { text } = clientText(session.document.model, id)
  expect(readClientText(session.document, id, text, ids)).toEqual({
    transaction: null,
    diagnostics: [],
  })
})

it('leaves the model alone while the text is broken, and says where', () => {
  const session = open()
  const id = idOf(session, 'Order')
  const broken = order.replace('"required": ["_id"],', '"required": ["_id"')
  const server = readServerTexts(
    session.document,
    id,
    { schema: broken, relationships: links },
    ids,
  )
  expect(server.transaction).toBeNull()
  expect(server.diagnostics[0]?.where.span?.line).toBeGreaterThan(10)
  const list = readServerTexts(session.document, id, { schema: order, relationships: '[ ]' }, ids)
  expect(list).toMatchObject({
    transaction: null,
    diagnostics: [{ code: 'app-services/relationships-not-object' }],
  })
  const client = readClientText(session.document, id, '{ "name": "Order", ', ids)
  expect(client.transaction).toBeNull()
  expect(client.diagnostics.length).toBeGreaterThan(0)
})

it('brings a change from one side to the other, and back by undoing', () => {
  const session = open()
  const id = idOf(session, 'Order')
  const { text } = clientText(session.document.model, id)
  const typed = text.replace('"_id": "objectId"', '"_id": "objectId", "note" :  "string?"')
  expect(typed).not.toBe(text)
  const next = apply(session, readClientText(session.document, id, typed, ids))
  expect(clientText(next.document.model, id).text).toBe(typed)
  expect(namesOf(next, 'Order')).toContain('note')
  expect(JSON.parse(serverTexts(next.document.model, id)?.schema.text ?? '')).toMatchObject({
    properties: { note: { bsonType: 'string' } },
    required: ['_id'],
  })
})

it.each(['Item', 'Line'])(
  'renames %s, and adds none, when its client text bears a new name',
  (name) => {
    const session = open()
    const id = idOf(session, name)
    const { text } = clientText(session.document.model, id)
    const typed = text.replace(`"name": "${name}"`, '"name": "Renamed"')
    const next = apply(session, readClientText(session.document, id, typed, ids))
    expect(next.document.model.order).toEqual(session.document.model.order)
    expect(next.document.model.objectTypes.get(id)?.name).toBe('Renamed')
    expect(clientText(next.document.model, id).text).toBe(typed)
  },
)

it('reads the whole client file, down to the last space', () => {
  const session = open()
  const text = clientFile(session.document.model)
  expect(readClientFile(session.document, text, ids).transaction).toBeNull()
  const typed = text
    .replace('[', '[ ')
    .replace('"count": "int"', '"count": "int", "price": "decimal128?"')
  const next = apply(session, readClientFile(session.document, typed, ids))
  expect(clientFile(next.document.model)).toBe(typed)
  expect(namesOf(next, 'Line')).toEqual(['count', 'price'])
})

it('says what is odd about a collection as it stands', () => {
  const session = open()
  const id = idOf(session, 'Item')
  expect(serverProblems(session.document.model, id)).toEqual([])
  const schema = item.replace('"objectId" }', '"objectId" }, "price": { "bsonType": "number" }')
  const texts = { schema, relationships: '{}\n' }
  const { model } = apply(session, readServerTexts(session.document, id, texts, ids)).document
  expect(serverProblems(model, id).map(({ code }) => code)).toEqual([
    'app-services/ambiguous-number',
  ])
})

it('renames a type in the whole client file while what refers to it still bears the old name', () => {
  const client = [
    { name: 'Dog', properties: { owner: 'Person' } },
    {
      name: 'Person',
      properties: {
        email: 'string',
        friends: 'Person[]',
        dogs: { type: 'linkingObjects', objectType: 'Dog', property: 'owner' },
      },
    },
  ]
  const empty = openSession()
  const session = apply(empty, readClientFile(empty.document, JSON.stringify(client), ids))
  const id = idOf(session, 'Person')
  const typed = clientFile(session.document.model).replace('"name":"Person"', '"name":"Human"')
  const next = apply(session, readClientFile(session.document, typed, ids))
  expect(next.document.model.objectTypes.get(id)?.name).toBe('Human')
  expect(next.document.model.order).toEqual(session.document.model.order)
  expect(clientFile(next.document.model)).toBe(typed)
})
