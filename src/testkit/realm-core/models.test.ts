import fc from 'fast-check'
import { expect, it } from 'vitest'
import { containers, objectTypesOf, primitiveTypes, type Model } from '#core/model'
import { clientFile } from '#core/workspace'
import { arbitraryModel } from '../arbitraries/models.ts'
import { modelOf } from '../builders.ts'
import { openInRealmCore, type ObjectSchema, type RealmMode } from './open-in-realm-core.ts'
import { asCoreKnowsIt } from './what-core-knows.ts'

const brackets = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const
const runs = { numRuns: 150 }

/** The text of the client's file where Core refuses it, to be seen in the report; null where Core opens it. */
async function refused(model: Model, mode: RealmMode): Promise<object | null> {
  const text = clientFile(model)
  const verdict = await openInRealmCore(JSON.parse(text) as ObjectSchema[], mode)
  return verdict.accepted ? null : { ...verdict, text }
}

it.each(primitiveTypes)('opens %s in every container, optional or not', async (primitive) => {
  const spellings = containers.flatMap((container) =>
    ['', '?'].map((mark) => `${primitive}${mark}${brackets[container]}`),
  )
  const properties = Object.fromEntries(spellings.map((text, i) => [`p${i}`, text]))
  expect(await refused(modelOf({ Dog: { _id: 'objectId', ...properties } }), 'local')).toBeNull()
})

it.each(['int', 'string', 'objectId', 'uuid'])('opens a primary key of %s', async (primitive) => {
  expect(
    await refused(modelOf({ Dog: { _id: primitive }, Cat: { _id: `${primitive}?` } }), 'flexible'),
  ).toBeNull()
})

it('opens references in every container, and their inverse relationships', async () => {
  const model = modelOf({
    Person: {
      _id: 'objectId',
      pet: 'Dog',
      pets: 'Dog[]',
      friends: 'Dog<>',
      byName: 'Dog{}',
      home: 'Address',
      homes: 'Address[]',
      places: 'Address{}',
    },
    Dog: {
      _id: 'objectId',
      pet: '<- Person.pet',
      pets: '<- Person.pets',
      friends: '<- Person.friends',
      byName: '<- Person.byName',
    },
    'embedded Address': { street: 'string', people: '<- Person.homes' },
  })
  expect(await refused(model, 'local')).toBeNull()
  expect(await refused(model, 'flexible')).toBeNull()
})

it('opens any model a client can state, in a local realm', async () => {
  const models = arbitraryModel({ side: 'client', asymmetric: false }).map(asCoreKnowsIt)
  await fc.assert(
    fc.asyncProperty(models, async (model) => {
      expect(await refused(model, 'local')).toBeNull()
    }),
    runs,
  )
})

it('opens any model both sides can state, in a synced realm', async () => {
  const models = arbitraryModel({ side: 'both', asymmetric: true }).map(asCoreKnowsIt)
  await fc.assert(
    fc.asyncProperty(models, async (model) => {
      expect(await refused(model, 'flexible')).toBeNull()
    }),
    runs,
  )
})

it('leaves out no more than Core does not know', () => {
  const plain = modelOf({ Dog: { _id: 'objectId', owner: 'Person?' }, Person: { _id: 'int' } })
  expect(objectTypesOf(asCoreKnowsIt(plain))).toEqual(objectTypesOf(plain))
})
