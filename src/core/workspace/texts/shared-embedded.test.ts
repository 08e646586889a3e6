import { expect, it } from 'vitest'
import { dispatch, openSession, undo, type Session } from '#core/edits'
import { countedIds, emptyDocument, type CarriedFile } from '#core/model'
import { propertyNamed, typeNamed } from '#testkit'
import { planImport } from '../import/plan.ts'
import { importTransaction } from '../import/arrive/transaction.ts'
import { readServerTexts } from './read-texts.ts'
import { exportAppServices, serverTexts } from './derive-texts.ts'

const ids = countedIds()

/** A collection that embeds an address with bounds and a layout of its own. */
const schemaOf = (title: string, bound: number, width: string): string =>
  `{ "title": "${title}", "properties": {
    "_id": {"bsonType":"objectId"},
    "home": { "bsonType": "object", "title": "Address", "required": ["street"], "properties": {
      "zip": { "minimum": ${bound}, "bsonType": "${width}" },
      "street": {"maxLength":${bound}e1,   "bsonType": "string"},
      "place": { "title": "Place", "bsonType": "object", "properties": {
        "lon": { "bsonType": "double", "minimum": -${bound}.0 } } }
    } }
  }, "required": ["_id"] }
`

const pathOf = (name: string): string => `data_sources/mongodb-atlas/app/${name}/schema.json`

function open(): Session {
  const files: CarriedFile[] = [
    { path: 'root_config.json', text: '{}' },
    { path: pathOf('a'), text: schemaOf('A', 1, 'long') },
    { path: pathOf('b'), text: schemaOf('B', 7, 'int') },
    { path: pathOf('c'), text: schemaOf('C', 9, 'int') },
  ]
  const [source] = planImport(files, ids).sources
  const { transaction } = importTransaction(emptyDocument, source!, 'replace', ids)
  return dispatch(openSession(), transaction!).session
}

const filesOf = ({ document }: Session): Readonly<Record<string, string>> =>
  Object.fromEntries(
    exportAppServices(document.model).map((file) => [file.path, 'text' in file ? file.text : '']),
  )

function typed(session: Session, name: string, change: (text: string) => string): Session {
  const { id } = typeNamed(session.document.model, name)
  const { schema } = serverTexts(session.document.model, id)!
  const texts = { schema: change(schema.text), relationships: null }
  const { transaction } = readServerTexts(session.document, id, texts, ids)
  const next = dispatch(session, transaction!).session
  expect(serverTexts(next.document.model, id)?.schema.text).toBe(texts.schema)
  return next
}

const rename = (text: string): string =>
  text.replaceAll('"street"', '"road"').replace('"zip"', '"code"').replace('"lon"', '"x"')

const after = (change: (text: string) => string) => (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]))

it.each(['A', 'B'])(
  'renames in every collection alike what is renamed in the text of %s',
  (name) => {
    const before = open()
    const next = typed(before, name, rename)
    expect(filesOf(next)).toEqual(after(rename)(filesOf(before)))
    expect(filesOf(undo(next))).toEqual(filesOf(before))
  },
)

it('leaves the other collections alone when a text is typed after a rename elsewhere', () => {
  let session = open()
  for (const [type, from, name] of [
    ['Address', 'zip', 'code'],
    ['Place', 'lon', 'x'],
  ] as const) {
    const { model } = session.document
    const property = propertyNamed(model, type, from).id
    const objectType = typeNamed(model, type).id
    const edit = { kind: 'renameProperty', objectType, property, name } as const
    session = dispatch(session, { label: '', origin: 'inspector', edits: [edit] }).session
  }
  const renamed = filesOf(session)
  const spaced = (text: string): string => text.replace('"title": "B"', '"title":  "B"')
  const next = typed(session, 'B', spaced)
  expect(filesOf(next)).toEqual(after(spaced)(renamed))
  const again = typed(next, 'C', (text) => text.replace('"x"', '"lon"'))
  expect(filesOf(again)).toEqual(after((text) => text.replace('"x"', '"lon"'))(filesOf(next)))
})

/** Brings schemas in that come without an app around them. */
function brought(session: Session, schemas: Readonly<Record<string, string>>): Session {
  const files = Object.entries(schemas).map(([name, text]) => ({
    path: `app/${name}/schema.json`,
    text,
  }))
  const [source] = planImport(files, ids).sources
  const { transaction } = importTransaction(session.document, source!, 'merge', ids)
  const next = dispatch(session, transaction!).session
  expect(importTransaction(next.document, source!, 'merge', ids).transaction).toBeNull()
  return next
}

it.each([
  ['a', 'A', 1, 'long'],
  ['b', 'B', 7, 'int'],
] as const)(
  'renames in every collection alike what is renamed in a schema of %s that is merged',
  (name, title, bound, width) => {
    const before = open()
    const next = brought(before, { [name]: rename(schemaOf(title, bound, width)) })
    expect(filesOf(next)).toEqual(after(rename)(filesOf(before)))
    expect(filesOf(undo(next))).toEqual(filesOf(before))
  },
)

it('merges schemas without touching what other collections say of the objects they share', () => {
  const before = open()
  const schemas = { b: schemaOf('B', 70, 'int'), d: schemaOf('D', 4, 'int') }
  const next = filesOf(brought(before, schemas))
  const { [pathOf('d').replace('schema', 'relationships')]: links, ...files } = next
  expect(JSON.parse(links ?? '{}')).toEqual({})
  expect(files).toEqual({
    ...filesOf(before),
    [pathOf('b')]: schemas.b,
    [pathOf('d')]: schemas.d,
  })
})
