import { expect, it } from 'vitest'
import { safeRepairs } from '#core/checks'
import { applyEdits } from '#core/edits'
import { countedIds, documentOf } from '#core/model'
import { modelOf, partitioned, propertyNamed, queried, ruleCases, withFacts } from '#testkit'
import { partitionKeyMissing } from './partition-key-missing.ts'
import { partitionKeyOptionality } from './partition-key-optionality.ts'
import { partitionKeyType, partitionTypeUnknown } from './partition-key-type.ts'

const dogs = modelOf({
  Dog: { _id: 'objectId', owner: 'string?' },
  Cat: { _id: 'objectId', name: 'string' },
  'embedded Home': { street: 'string' },
})
const by = (key: string, type: string, required?: boolean) =>
  partitioned(dogs, { key, type, ...(required === undefined ? {} : { required }) })
const ofClients = withFacts(dogs, 'Cat', 'name', { only: 'object-model' })

ruleCases(partitionKeyMissing, {
  fires: {
    'a type without it': by('owner', 'string'),
    'a type without it that must have it': by('owner', 'string', true),
    'a type whose clients alone have it': partitioned(
      withFacts(ofClients, 'Dog', 'owner', { name: 'name' }),
      { key: 'name', type: 'string' },
    ),
    'a key of no known type': by('owner', 'double'),
  },
  silent: {
    'types that have it': by('_id', 'objectId'),
    'sync by queries': queried(dogs, {}),
  },
  places: { 'a type without it': ['Cat'] },
})

it('adds the key on the server, optional unless the configuration requires it', () => {
  const model = by('owner', 'uuid', false)
  const edits = safeRepairs(documentOf(model), 'partition', countedIds('fix-'))
  const mended = applyEdits(documentOf(model), edits)
  const owner = mended && propertyNamed(mended.model, 'Cat', 'owner')
  expect(owner).toMatchObject({
    type: { kind: 'primitive', primitive: 'uuid' },
    optional: true,
    only: 'app-services',
  })
  expect(safeRepairs(documentOf(by('owner', 'uuid', true)), 'partition', countedIds())).toEqual([])
})

ruleCases(partitionKeyType, {
  fires: {
    'another type': by('owner', 'long'),
    'a link': partitioned(modelOf({ Dog: { _id: 'objectId', mate: 'Dog' } }), {
      key: 'mate',
      type: 'objectId',
    }),
    'a list': partitioned(modelOf({ Dog: { _id: 'objectId', tags: 'string[]' } }), {
      key: 'tags',
      type: 'string',
    }),
  },
  silent: {
    'that type': by('owner', 'string'),
    'a long, which is an int of Realm': partitioned(modelOf({ Dog: { _id: 'int', n: 'int' } }), {
      key: 'n',
      type: 'long',
    }),
    'a type that no key has': by('owner', 'double'),
  },
  places: { 'another type': ['Dog.owner'] },
})

ruleCases(partitionTypeUnknown, {
  fires: { 'a type that no key has': by('owner', 'double') },
  silent: {
    'a type that keys have': by('owner', 'uuid'),
    'no type': partitioned(dogs, { key: 'owner' }),
  },
})

const pets = modelOf({
  Dog: { _id: 'objectId', owner: 'string?' },
  Cat: { _id: 'objectId', owner: 'string' },
})
ruleCases(partitionKeyOptionality, {
  fires: {
    'required here and optional there': partitioned(pets, { key: 'owner', type: 'string' }),
    'optional where it is required': partitioned(pets, { key: 'owner', required: true }),
    'required where it is optional': partitioned(pets, { key: 'owner', required: false }),
  },
  silent: {
    'the same everywhere': partitioned(pets, { key: '_id', type: 'objectId' }),
    'as the configuration says': by('owner', 'string', false),
  },
  places: {
    'required here and optional there': ['Cat.owner'],
    'optional where it is required': ['Dog.owner'],
    'required where it is optional': ['Cat.owner'],
  },
})
