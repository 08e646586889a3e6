import { expect, it } from 'vitest'
import { applyEdit } from '#core/edits'
import {
  countedIds,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
  type PropertyShape,
  type ValueType,
  documentOf,
} from '#core/model'
import { duplicateProperty, duplicateType } from './duplicate-type.ts'

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

it('copies an object type so that it can be added as it is', () => {
  const copy = duplicateType(model, person, ids)
  const edit = { kind: 'addObjectType', objectType: copy } as const
  expect(applyEdit(documentOf(model), edit)).toMatchObject({ ok: true })
  expect(copy).toMatchObject({ name: 'PersonCopy', client: {}, spelling: {} })
  expect(copy.collection?.name).toBe('PersonCopy')
  expect(copy.primaryKey).toBe(copy.properties[0]?.id)
})

it('turns references to itself into references to the copy, and leaves foreign inverses out', () => {
  const copy = duplicateType(model, person, ids)
  expect(copy.properties.map(({ name }) => name)).toEqual(['_id', 'boss', 'reports'])
  const [, link, inverse] = copy.properties
  expect(link?.type).toEqual({ kind: 'link', target: copy.id })
  expect(inverse?.type).toEqual({ kind: 'inverse', origin: copy.id, property: link?.id })
})

it('copies a property under a free name', () => {
  const property = makeProperty(boss, 'boss', primitiveShape('string'), {
    client: { codeName: 'chief', index: 'general' },
  })
  const copy = duplicateProperty(makeObjectType(personId, 'Person'), property, ids)
  expect(copy).toMatchObject({ name: 'bossCopy', client: { index: 'general' } })
  expect(copy.client).not.toHaveProperty('codeName')
  expect(copy.id).not.toBe(boss)
})
