import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import { countedIds, documentOf, jsonText, type Document } from '#core/model'
import { modelOf } from '#testkit'
import { planImport } from '../plan.ts'
import { importTransaction } from './transaction.ts'

type Texts = Readonly<Record<string, unknown>>

function merge(document: Document, texts: Texts, prefix: string): Document | null {
  const files = Object.entries(texts).map(([path, value]) => ({ path, text: jsonText(value) }))
  const [source] = planImport(files, countedIds(`${prefix}plan-`)).sources
  if (!source) throw new Error('no source')
  const { transaction } = importTransaction(document, source, 'merge', countedIds(prefix))
  return transaction && dispatch(openSession(document), transaction).session.document
}

const id = { bsonType: 'objectId' }
const root = (title: string, more: Texts): unknown => ({
  bsonType: 'object',
  properties: { _id: id, ...more },
  required: ['_id'],
  title,
})
const to = (name: string): Texts => ({
  ref: `#/relationship/mongodb-atlas/app/${name}`,
  foreign_key: '_id',
  is_list: false,
})

it('merges a schema that moves the collection its own relationship leads to, and only once', () => {
  const before = documentOf(modelOf({ Dog: { _id: 'objectId' } }))
  const texts = {
    'moved/schema.json': root('Dog', { mother: id }),
    'moved/relationships.json': { mother: to('Dog') },
  }
  const after = merge(before, texts, 'a-')
  expect(after && merge(after, texts, 'b-')).toBeNull()
})
