import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import {
  countedIds,
  documentOf,
  primitiveShape,
  type Model,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { modelOf, typeNamed } from '#testkit'
import { bulkProperties, type PropertyChange } from './bulk-properties.ts'
import { bulkTypes, type TypeChange } from './bulk-types.ts'
import type { BulkPlan } from './bulk.ts'
import { renamed } from './renaming.ts'

const model = modelOf({
  Dog: { _id: 'objectId', name: 'string', age: 'int?', tags: 'string[]', boss: 'Dog' },
  'embedded Address': { city: 'string' },
  Person: { _id: 'objectId', name: 'string' },
})
const dog = 'Dog' as ObjectTypeId
const idsOf = (...names: string[]) => names.map((name) => `Dog.${name}` as PropertyId)
const change = (what: PropertyChange, ...names: string[]) =>
  bulkProperties(model, dog, idsOf(...names), what)
const changeTypes = (what: TypeChange) => bulkTypes(model, model.order, what, countedIds('new'))
const reasons = ({ skipped }: BulkPlan) => skipped.map(({ reason }) => reason)
const after = ({ edits }: BulkPlan): Model => applyEdits(documentOf(model), edits)?.model ?? model

it('changes those that can be changed, and says why not for the rest', () => {
  const plan = change({ set: 'optional', optional: true }, 'name', 'age', 'tags', 'boss')
  expect(plan).toMatchObject({ changed: 1, total: 4 })
  expect(reasons(plan)).toEqual(['`tags` is never optional.'])
  const required = change({ set: 'optional', optional: false }, 'age', 'boss')
  expect(reasons(required)).toEqual(['`boss` is always optional.'])
})

it('sets a type, and a primary key ceases to be one that cannot be it', () => {
  const done = after(change({ set: 'type', shape: primitiveShape('date') }, '_id', 'name'))
  expect(typeNamed(done, 'Dog').primaryKey).toBeNull()
  expect(
    typeNamed(done, 'Dog')
      .properties.slice(0, 2)
      .map(({ type }) => type),
  ).toEqual([
    { kind: 'primitive', primitive: 'date' },
    { kind: 'primitive', primitive: 'date' },
  ])
})

it('indexes what can have the index', () => {
  const plan = change({ set: 'index', index: 'full-text' }, 'name', 'age')
  expect(plan.changed).toBe(1)
  expect(reasons(plan)).toEqual(['`age` cannot have this index.'])
})

it('leaves a name alone that another property has', () => {
  const renaming = { find: 'name', replace: 'age', prefix: '', suffix: '' }
  const plan = change({ set: 'name', renaming }, 'name', 'tags')
  expect(plan).toMatchObject({ changed: 0, total: 2 })
  expect(reasons(plan)).toEqual(['`Dog.age` exists already. Choose another name than `age`.'])
})

it('removes properties', () => {
  const done = after(change({ set: 'gone' }, 'name', 'tags'))
  expect(typeNamed(done, 'Dog').properties.map(({ name }) => name)).toEqual(['_id', 'age', 'boss'])
})

it('adds a property to all that have none of its name', () => {
  const plan = changeTypes({ set: 'property', name: 'name', shape: primitiveShape('string') })
  expect(plan).toMatchObject({ changed: 1, total: 3 })
  expect(typeNamed(after(plan), 'Address').properties.map(({ name }) => name)).toEqual([
    'city',
    'name',
  ])
})

it('moves collections to a database, but for embedded types', () => {
  const plan = changeTypes({ set: 'database', database: 'shop' })
  expect(typeNamed(after(plan), 'Person').collection?.database).toBe('shop')
  expect(reasons(plan)).toEqual(['`Address` has no collection.'])
})

it('gives a kind, with the collection that goes with it', () => {
  const done = after(changeTypes({ set: 'kind', kind: 'object' }))
  expect(typeNamed(done, 'Address')).toMatchObject({
    kind: 'object',
    collection: { name: 'Address' },
  })
})

it.each([
  [{ prefix: 'my', suffix: '', find: '', replace: '' }, 'myname'],
  [{ prefix: '', suffix: '_2', find: 'a', replace: '$&' }, 'n$&me_2'],
])('renames by %j', (renaming, name) => {
  expect(renamed('name', renaming)).toBe(name)
})
