import { expect, it } from 'vitest'
import { applyEdits, type Edit } from '#core/edits'
import {
  documentOf,
  jsonText,
  type Model,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Side,
} from '#core/model'
import { modelOf, propertyNamed, withFacts, type Sketch } from '#testkit'
import { changesBetween } from './index.ts'

/** The changes as lines: kind, name, server, client, units. */
function lines(before: Model, after: Model, sides?: readonly Side[]): readonly string[] {
  return changesBetween(before, after, sides).map(
    ({ kind, objectType, property, server, client, units }) => {
      const name = [objectType?.name ?? [], property?.name ?? []].flat().join('.')
      return [kind, name, `${server}/${client}`, ...units].join(' ')
    },
  )
}

const base: Sketch = {
  Person: { _id: 'objectId', name: 'string', age: 'int', tags: 'int[]', home: 'Address' },
  Dog: { _id: 'objectId', owner: 'Person', code: 'string' },
  'embedded Address': { street: 'string' },
}
const model = modelOf(base)

const type = (name: string) => ({ objectType: name as ObjectTypeId })
const property = (owner: string, name: string) => ({
  ...type(owner),
  property: `${owner}.${name}` as PropertyId,
})

function after(edit: Edit): Model {
  const document = applyEdits(documentOf(model), [edit])
  expect(document).not.toBeNull()
  return document!.model
}

const person = { dataSource: 'mongodb-atlas', database: 'app', name: 'people' }

it.each<[string, Edit, readonly string[]]>([
  [
    'a removed type, and links to it, which become plain',
    { kind: 'removeObjectType', ...type('Person') },
    [
      'setPropertyType Dog.owner breaking/breaking ChangePropertyType',
      'removeObjectType Person breaking/additive RemoveTable',
    ],
  ],
  [
    'a renamed type, but no links to it',
    { kind: 'renameObjectType', ...type('Person'), name: 'Human' },
    ['renameObjectType Human breaking/breaking RemoveTable AddTable AddInitialProperties'],
  ],
  [
    'a renamed embedded type',
    { kind: 'renameObjectType', ...type('Address'), name: 'Place' },
    ['renameObjectType Place breaking/breaking RemoveTable AddTable AddInitialProperties'],
  ],
  [
    'another primary key',
    { kind: 'setPrimaryKey', ...property('Dog', 'code') },
    ['setPrimaryKey Dog breaking/breaking ChangePrimaryKey'],
  ],
  [
    'a type that becomes embedded, but not what refers to it',
    { kind: 'setObjectTypeKind', ...type('Person'), typeKind: 'embedded', collection: null },
    [
      'setObjectTypeKind Person breaking/breaking ChangeTableType',
      'setPrimaryKey Person breaking/breaking ChangePrimaryKey',
    ],
  ],
  [
    'another collection',
    { kind: 'setCollection', ...type('Person'), collection: person },
    ['setCollection Person breaking/none'],
  ],
  [
    'no collection',
    { kind: 'setCollection', ...type('Person'), collection: null },
    ['setCollection Person breaking/none'],
  ],
  [
    'another order',
    { kind: 'moveProperty', ...property('Person', 'age'), index: 0 },
    ['reorderProperties Person none/none'],
  ],
  [
    'a description',
    {
      kind: 'setObjectTypeServer',
      ...type('Person'),
      server: { keywords: [{ key: 'description', value: jsonText('hi') }] },
    },
    ['setDescription Person none/none'],
  ],
  [
    'a title of another name',
    { kind: 'setObjectTypeServer', ...type('Dog'), server: { keywords: [], title: 'Hound' } },
    ['setTitle Dog breaking/none'],
  ],
  [
    'no title',
    { kind: 'setObjectTypeServer', ...type('Address'), server: { keywords: [], title: null } },
    ['setTitle Address none/none'],
  ],
])('tells in a project: %s', (_, edit, expected) => {
  expect(lines(model, after(edit))).toEqual(expected)
})

it.each<[string, Sketch, readonly string[]]>([
  [
    'a property in an embedded type',
    { 'embedded Address': { street: 'string', city: 'string?' } },
    ['addProperty Address.city additive/additive AddProperty'],
  ],
  [
    'a link in place of a value',
    { Dog: { _id: 'objectId', owner: 'Person', code: 'Person' } },
    ['setPropertyType Dog.code breaking/breaking ChangePropertyType'],
  ],
  [
    'a link to another type',
    { Dog: { _id: 'objectId', owner: 'Dog', code: 'string' } },
    ['setPropertyType Dog.owner breaking/breaking ChangePropertyType'],
  ],
  [
    'elements that may be null',
    { Person: { ...base['Person'], tags: 'int?[]' } },
    ['setElementOptional Person.tags none/breaking MakePropertyNullable'],
  ],
  [
    'other elements that may be null',
    { Person: { ...base['Person'], tags: 'string?{}' } },
    ['setPropertyType Person.tags breaking/breaking ChangePropertyType'],
  ],
  [
    'an inverse relationship',
    { Person: { ...base['Person'], dogs: '<- Dog.owner' } },
    ['setInverse Person.dogs none/additive'],
  ],
  [
    'an inverse relationship in place of a property, which a client removes',
    { Person: { ...base['Person'], age: '<- Dog.owner' } },
    [
      'removeProperty Person.age breaking/additive RemoveProperty',
      'setInverse Person.age none/additive',
    ],
  ],
  [
    'a property whose type is missing, which no server can hold',
    { Dog: { ...base['Dog'], cat: 'Cat' } },
    ['addProperty Dog.cat none/additive AddProperty'],
  ],
])('tells between two imports: %s', (_, changed, expected) => {
  expect(lines(modelOf(base, 'old '), modelOf({ ...base, ...changed }, 'new '))).toEqual(expected)
})

it('tells of a type that becomes one that is only sent', () => {
  const stored = modelOf({ Reading: { _id: 'objectId' } }, 'old ')
  const sent = modelOf({ 'asymmetric Reading': { _id: 'objectId' } }, 'new ')
  expect(lines(stored, sent)).toEqual([
    'setObjectTypeKind Reading breaking/breaking ChangeTableType',
  ])
})

it('takes a rename between two imports for a removal and an addition', () => {
  const { name, ...others } = base['Person']!
  const renamed = modelOf({ ...base, Person: { ...others, fullName: name! } }, 'new ')
  expect(lines(modelOf(base, 'old '), renamed)).toEqual([
    'addProperty Person.fullName additive/additive AddProperty',
    'removeProperty Person.name breaking/additive RemoveProperty',
  ])
})

const server = (facts: Partial<Property['server']>): Partial<Property> => ({
  server: { keywords: [], elementKeywords: [], ...facts },
})
const keyword = (key: string, value: unknown) => ({
  keywords: [{ key, value: jsonText(value) }],
})

it.each<[string, Partial<Property>, Partial<Property>, readonly string[]]>([
  ['a narrower width', {}, server({ width: 'int' }), ['setWidth Person.age breaking/none']],
  [
    'a wider width',
    server({ width: 'int' }),
    server({ width: 'long' }),
    ['setWidth Person.age additive/none'],
  ],
  [
    'a lifted constraint',
    server(keyword('minimum', 1)),
    {},
    ['setConstraint Person.age none/none'],
  ],
  [
    'a new default on the server',
    {},
    server(keyword('default', 1)),
    ['setServerDefault Person.age additive/additive'],
  ],
  [
    'another default on the server',
    server(keyword('default', 1)),
    server(keyword('default', 2)),
    ['setServerDefault Person.age additive/none'],
  ],
  [
    'white space in a keyword',
    server({
      keywords: [{ key: 'enum', value: '[1, 2]' as Property['client']['default'] & string }],
    }),
    server(keyword('enum', [1, 2])),
    ['respell Person none/none'],
  ],
  [
    'a mark in required that no client knows',
    {},
    server({ required: true }),
    ['setRequiredMark Person.age breaking/none'],
  ],
  [
    'a default of clients',
    {},
    { client: { default: jsonText(1) } },
    ['setClientFact Person.age none/additive'],
  ],
  [
    'another index',
    { client: { index: 'general' } },
    { client: { index: 'full-text' } },
    ['setIndex Person.age none/additive RemoveIndex AddIndex'],
  ],
  ['a counter', {}, { client: { counter: true } }, ['setClientFact Person.age none/additive']],
  [
    'a type that no client has',
    {},
    { type: { kind: 'serverOnly', node: jsonText({ bsonType: 'timestamp' }), label: 'timestamp' } },
    ['setPropertyType Person.age breaking/additive RemoveProperty'],
  ],
])('tells of facts: %s', (_, was, is, expected) => {
  const [before, after] = [was, is].map((facts) => withFacts(model, 'Person', 'age', facts))
  expect(lines(before!, after!)).toEqual(expected)
})

it('costs a server nothing where it does not hold the object type', () => {
  const local = after({ kind: 'setCollection', ...type('Dog'), collection: null })
  const grown = modelOf({ ...base, Dog: { ...base['Dog'], age: 'int' } })
  const dog = { ...grown.objectTypes.get('Dog' as ObjectTypeId)!, collection: null }
  const next = { ...grown, objectTypes: grown.objectTypes.set(dog.id, dog) }
  expect(lines(local, next)).toEqual(['addProperty Dog.age none/additive AddProperty'])
})

it('does not compare what one of the models cannot say', () => {
  const local = after({ kind: 'setCollection', ...type('Dog'), collection: null })
  const bare = withFacts(local, 'Person', 'age', server(keyword('minimum', 1)))
  expect(lines(model, bare, ['object-model'])).toEqual([])
  const indexed = withFacts(model, 'Person', 'age', { client: { index: 'general' } })
  expect(lines(model, indexed, ['app-services'])).toEqual([])
})

it('names a property that is gone by its last name, and one that stays by its present one', () => {
  const renamed = after({ kind: 'renameProperty', ...property('Person', 'name'), name: 'fullName' })
  const [change] = changesBetween(model, renamed)
  const { id } = propertyNamed(model, 'Person', 'name')
  expect(change?.property).toEqual({ id, name: 'fullName' })
  const [gone] = changesBetween(
    model,
    after({ kind: 'removeProperty', ...property('Dog', 'code') }),
  )
  expect(gone?.property?.name).toBe('code')
})

const syncing = (settings: object): Model => ({
  ...model,
  app: {
    ...model.app,
    files: [{ path: 'sync/config.json', text: JSON.stringify({ type: 'flexible', ...settings }) }],
  },
})
const partition = (key: string) => ({ type: 'partition', partition: { key, type: 'string' } })

it.each<[string, object, object, readonly string[]]>([
  [
    'a new queryable field',
    { queryable_fields_names: ['a'] },
    { queryable_fields_names: ['a', 'b'] },
    ['`b` can now be queried by: additive/none'],
  ],
  [
    'a queryable field of one collection that is gone',
    { collection_queryable_fields_names: { Dog: ['a'] } },
    {},
    ['`a` can no longer be queried by in `Dog`: additive/breaking'],
  ],
  [
    'nothing where a field of one collection becomes one of all, but for the others',
    { collection_queryable_fields_names: { Dog: ['a'] } },
    { queryable_fields_names: ['a'], collection_queryable_fields_names: { Dog: ['a'] } },
    ['`a` can now be queried by: additive/none'],
  ],
  [
    'another indexed queryable field',
    { queryable_fields_names: ['a'] },
    { queryable_fields_names: ['a'], indexed_queryable_fields_names: ['a'] },
    ['The indexed queryable field is a: breaking/none'],
  ],
  [
    'another partition key',
    partition('owner'),
    partition('team'),
    ['The partition key was owner, is team: breaking/none'],
  ],
])('tells of sync: %s', (_, was, is, expected) => {
  const changes = changesBetween(syncing(was), syncing(is))
  const said = changes.filter(({ kind }) => kind !== 'setCarriedFile')
  expect(said.map(({ label, server, client }) => `${label}: ${server}/${client}`)).toEqual(expected)
  expect(changesBetween(syncing(was), model).map(({ kind }) => kind)).toEqual(['setCarriedFile'])
})

it('tells when an inverse relationship is taken from clients', () => {
  const before = modelOf({ Dog: { _id: 'objectId', friend: 'Dog', friends: '<- Dog.friend' } })
  const taken = withFacts(before, 'Dog', 'friends', { only: 'app-services' })
  expect(changesBetween(before, taken).map(({ kind }) => kind)).toEqual(['setOnly'])
})
