import { expect, it } from 'vitest'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type PropertyShape,
  type ValueType,
  documentOf,
  type ObjectType,
} from '#core/model'
import { applyEdit } from './apply.ts'
import { copiesOf, copyOfProperty } from './copies.ts'

const ids = countedIds()
const [personId, dogId] = [ids.objectType(), ids.objectType()]
const [key, boss, reports, pets, owner] = [1, 2, 3, 4, 5].map(() => ids.property()) as [
  ReturnType<typeof ids.property>,
  ReturnType<typeof ids.property>,
  ReturnType<typeof ids.property>,
  ReturnType<typeof ids.property>,
  ReturnType<typeof ids.property>,
]
const shape = (type: ValueType): PropertyShape => ({
  type,
  container: 'none',
  optional: true,
  elementOptional: false,
})

const person = makeObjectType(personId, 'Person', {
  collection: { dataSource: 'a', database: 'b', name: 'people' },
  primaryKey: key,
  client: { codeName: 'Human' },
  spelling: { 'object-model': { text: '{}' } },
  properties: [
    makeProperty(key, '_id', primitiveShape('objectId')),
    makeProperty(boss, 'boss', shape({ kind: 'link', target: personId })),
    makeProperty(reports, 'reports', shape({ kind: 'inverse', origin: personId, property: boss })),
    makeProperty(pets, 'pets', shape({ kind: 'inverse', origin: dogId, property: owner })),
  ],
})
const dog = makeObjectType(dogId, 'Dog', {
  properties: [makeProperty(owner, 'owner', shape({ kind: 'link', target: personId }))],
})
const model = makeModel([person, dog])
const copied = (): ObjectType => copiesOf(model, [person], ids)[0] ?? person

it('copies an object type so that it can be added as it is', () => {
  const copy = copied()
  const edit = { kind: 'addObjectType', objectType: copy } as const
  expect(applyEdit(documentOf(model), edit)).toMatchObject({ ok: true })
  expect(copy).toMatchObject({ name: 'PersonCopy', client: {}, spelling: {} })
  expect(copy.collection?.name).toBe('PersonCopy')
  expect(copy.primaryKey).toBe(copy.properties[0]?.id)
})

it('turns references to itself into references to the copy, and leaves foreign inverses out', () => {
  const copy = copied()
  expect(copy.properties.map(({ name }) => name)).toEqual(['_id', 'boss', 'reports'])
  const [, link, inverse] = copy.properties
  expect(link?.type).toEqual({ kind: 'link', target: copy.id })
  expect(inverse?.type).toEqual({ kind: 'inverse', origin: copy.id, property: link?.id })
})

it('copies a property under a free name', () => {
  const property = makeProperty(boss, 'boss', primitiveShape('string'), {
    client: { codeName: 'chief', index: 'general' },
  })
  const copy = copyOfProperty(makeObjectType(personId, 'Person'), property, ids)
  expect(copy).toMatchObject({ name: 'bossCopy', client: { index: 'general' } })
  expect(copy.client).not.toHaveProperty('codeName')
  expect(copy.id).not.toBe(boss)
})

it('keeps references among several copies, names each and leads the rest to the model', () => {
  const [one, two] = copiesOf(model, [person, dog], ids)
  expect([one?.name, two?.name]).toEqual(['PersonCopy', 'DogCopy'])
  expect(two?.properties[0]?.type).toEqual({ kind: 'link', target: one?.id })
  expect(one?.properties.map(({ name }) => name)).toEqual(['_id', 'boss', 'reports', 'pets'])
  const [alone] = copiesOf(model, [dog], ids)
  expect(alone?.properties[0]?.type).toEqual({ kind: 'link', target: personId })
})

it('keeps the name, the code name and the collection where they are free', () => {
  const [copy] = copiesOf(makeModel([]), [person], ids)
  expect(copy).toMatchObject({
    name: 'Person',
    client: { codeName: 'Human' },
    collection: { name: 'people' },
  })
})

it('says what becomes of a reference to an object type that is not there', () => {
  const key = { kind: 'primitive', primitive: 'objectId' } as const
  const [copy] = copiesOf(makeModel([]), [dog], ids, () => key)
  expect(copy?.properties[0]).toMatchObject({ type: key, optional: true })
})
