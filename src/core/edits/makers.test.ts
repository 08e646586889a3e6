import { expect, it } from 'vitest'
import { countedIds, makeModel, primitiveShape } from '#core/model'
import { modelOf } from '#testkit'
import { naming, newObjectType, retyping } from './makers.ts'

const empty = modelOf({})
const fresh = newObjectType(empty, countedIds())

it('names the collection of a new object type with it', () => {
  expect(naming(empty, fresh, 'Dog')).toEqual([
    { kind: 'renameObjectType', objectType: fresh.id, name: 'Dog' },
    {
      kind: 'setCollection',
      objectType: fresh.id,
      collection: { ...fresh.collection, name: 'Dog' },
    },
  ])
})

it.each([
  ['has been named', newObjectType(empty, countedIds(), 'object', 'Dog')],
  ['has been stored elsewhere', { ...fresh, collection: { ...fresh.collection!, name: 'dogs' } }],
  ['has no collection', newObjectType(empty, countedIds(), 'embedded')],
])('leaves collections alone once the type %s', (_, type) => {
  expect(naming(empty, type, 'Cat').map(({ kind }) => kind)).toEqual(['renameObjectType'])
})

it('names it otherwise where that collection stores another object type', () => {
  const cat = newObjectType(empty, countedIds('c'), 'object', 'Cat')
  const taken = makeModel([{ ...cat, collection: { ...cat.collection!, name: 'Dog' } }])
  expect(naming(taken, fresh, 'Dog')[1]).toMatchObject({ collection: { name: 'Dog2' } })
})

it.each([
  ['uuid', ['setPropertyShape']],
  ['date', ['setPrimaryKey', 'setPropertyShape']],
] as const)('retypes a primary key to %s', (primitive, kinds) => {
  const key = fresh.primaryKey!
  const edits = retyping(fresh, key, primitiveShape(primitive))
  expect(edits.map(({ kind }) => kind)).toEqual(kinds)
})
