import { expect, it } from 'vitest'
import { dispatch, openSession } from '#core/edits'
import {
  countedIds,
  documentOf,
  emptyDocument,
  makeModel,
  makeObjectType,
  makeProperty,
  objectTypesOf,
  primitiveShape,
  type Document,
  type ObjectTypeId,
} from '#core/model'
import { clipAsSchema, clipOf, readClip, writeClip, type Clip } from './clip.ts'
import { pasteClip } from './paste.ts'

const ids = countedIds()
const [personId, dogId] = [ids.objectType(), ids.objectType()]
const [key, owner, chip] = [ids.property(), ids.property(), ids.property()]
const person = makeObjectType(personId, 'Person', {
  primaryKey: key,
  properties: [makeProperty(key, '_id', primitiveShape('objectId'))],
})
const dog = makeObjectType(dogId, 'Dog', {
  residue: { 'app-services': { members: [], relationships: [] } },
  properties: [
    makeProperty(owner, 'owner', {
      type: { kind: 'link', target: personId },
      container: 'none',
      optional: true,
      elementOptional: false,
    }),
    makeProperty(chip, 'chip', primitiveShape('string'), {
      server: { keywords: [{ key: 'minLength', value: '3' as never }], elementKeywords: [] },
    }),
  ],
})
const kennel = documentOf(makeModel([person, dog]), {
  positions: { [personId]: { x: 0, y: 0 }, [dogId]: { x: 300, y: 100 } },
  cards: { [dogId]: { color: 'red', locked: true } },
})
const dogAlone = clipOf(kennel, new Set([dogId]))

function pasted(document: Document, clip: Clip, at = { x: 0, y: 0 }) {
  const { edits, ids: added } = pasteClip(document, clip, countedIds('new-'), () => at)
  const transaction = { label: 'Paste', origin: 'canvas', edits } as const
  const { session, diagnostics } = dispatch(openSession(document), transaction)
  expect(diagnostics).toEqual([])
  return { ...session.document, added }
}

const typeNamed = (document: Document, name: string) =>
  objectTypesOf(document.model).find((type) => type.name === name)

it('survives the clipboard', () => {
  expect(readClip(writeClip(dogAlone))).toEqual(dogAlone)
})

it.each([
  ['no JSON', 'Dog'],
  ['a schema', '[{"name": "Dog"}]'],
  ['what has a stranger in it', JSON.stringify({ ...dogAlone, more: 1 })],
  ['a broken object type', JSON.stringify({ ...dogAlone, objectTypes: [{ id: 'x' }] })],
])('is not read from %s', (_, text) => {
  expect(readClip(text)).toBeNull()
})

it('is a Realm Object Schema to everybody else', () => {
  expect(JSON.parse(clipAsSchema(kennel, dogAlone))).toEqual([
    { name: 'Dog', properties: { owner: 'Person', chip: 'string' } },
  ])
})

it('keeps references, facts of the server and looks beside the original', () => {
  const document = pasted(kennel, dogAlone, { x: 340, y: 140 })
  const copy = typeNamed(document, 'DogCopy')
  expect(copy?.properties[0]?.type).toEqual({ kind: 'link', target: personId })
  expect(copy?.properties[1]?.server.keywords).toEqual([{ key: 'minLength', value: '3' }])
  const [id = '' as ObjectTypeId] = document.added
  expect(document.layout.positions[id]).toEqual({ x: 340, y: 140 })
  expect(document.layout.cards[id]).toEqual({ color: 'red' })
})

it('finds what it refers to by name in another document', () => {
  const otherPerson = { ...person, id: 'other' as ObjectTypeId }
  const document = pasted(documentOf(makeModel([otherPerson])), dogAlone)
  const link = { kind: 'link', target: otherPerson.id }
  expect(typeNamed(document, 'Dog')?.properties[0]?.type).toEqual(link)
})

it('keeps what a link stores where its target is not there', () => {
  const document = pasted(emptyDocument, dogAlone)
  const stored = { kind: 'primitive', primitive: 'objectId' }
  expect(typeNamed(document, 'Dog')?.properties[0]?.type).toEqual(stored)
})

it('keeps the places of several cards among each other', () => {
  const both = clipOf(kennel, new Set([dogId, personId]))
  const document = pasted(emptyDocument, both, { x: 1000, y: 1000 })
  expect(document.added.map((id) => document.layout.positions[id])).toEqual([
    { x: 1000, y: 1000 },
    { x: 1300, y: 1100 },
  ])
})
