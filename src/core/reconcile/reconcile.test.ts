import { expect, it } from 'vitest'
import { dispatch, openSession, type Edit } from '#core/edits'
import {
  objectTypesOf,
  tableOf,
  countedIds,
  jsonText,
  type Model,
  type ObjectTypeId,
  type Property,
  documentOf,
} from '#core/model'
import { arrive, modelOf, propertyNamed, typeNamed, withFacts, type Sketch } from '#testkit'
import { reconcile } from './reconcile.ts'

const sketch: Sketch = {
  Dog: { _id: 'objectId', name: 'string?', age: 'int', owner: 'Person', home: 'Address' },
  Person: { _id: 'objectId', name: 'string', dogs: '<- Dog.owner', home: 'Address' },
  'embedded Address': { street: 'string?', zip: 'string' },
}
const current = withFacts(
  withFacts(modelOf(sketch), 'Dog', 'age', {
    server: { width: 'int', keywords: [], elementKeywords: [] },
    client: { index: 'general' },
  }),
  'Dog',
  'name',
  { client: { codeName: 'title' } },
)

type Side = 'app-services' | 'object-model'

function read(speaks: Side, changed: Sketch): { speaks: Side; model: Model } {
  return { speaks, model: modelOf(changed, 'c-') }
}

function told(
  speaks: Side,
  changed: Sketch,
  scope?: readonly ObjectTypeId[],
  removeMissing = false,
) {
  const ids = countedIds('new-')
  return reconcile(current, read(speaks, changed), {
    ids,
    removeMissing,
    ...(scope ? { scope } : {}),
  })
}

const kinds = (edits: readonly Edit[]) => edits.map(({ kind }) => kind)
const names = (model: Model, type: string) =>
  typeNamed(model, type).properties.map(({ name }) => name)
const dogOnServer = {
  _id: 'objectId',
  name: 'string?',
  age: 'int',
  owner: 'Person',
  home: 'Address',
}

it('takes the only property of its shape for a renamed one', () => {
  const { age: _, ...rest } = dogOnServer
  const { edits } = told('object-model', { ...sketch, Dog: { ...rest, years: 'int' } })
  expect(kinds(edits)).toContain('renameProperty')
  expect(kinds(edits)).not.toContain('removeProperty')
})

it('asks the neighbours when several properties have the shape', () => {
  const changed = { street: 'string', zip: 'string', town: 'string' }
  const model = modelOf({ 'embedded Address': changed })
  const now = modelOf(
    { 'embedded Address': { street: 'string', code: 'string', town: 'string' } },
    'c-',
  )
  const ids = countedIds('new-')
  const { edits } = reconcile(
    model,
    { speaks: 'object-model', model: now },
    { ids, removeMissing: true },
  )
  expect(edits).toEqual([
    { kind: 'renameProperty', objectType: 'Address', property: 'Address.zip', name: 'code' },
  ])
})

it('does not guess between two candidates, and says so', () => {
  const model = modelOf({ Dog: { _id: 'objectId', a: 'string' } })
  const now = modelOf({ Dog: { _id: 'objectId', b: 'string', c: 'string' } }, 'c-')
  const options = { ids: countedIds('new-'), removeMissing: false }
  const { edits, diagnostics } = reconcile(model, { speaks: 'object-model', model: now }, options)
  expect(kinds(edits)).toEqual(['removeProperty', 'addProperty', 'addProperty'])
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'reconcile/looks-like-rename',
    'reconcile/looks-like-rename',
  ])
})

it('keeps from the client what the server cannot say', () => {
  const next = arrive(
    current,
    read('app-services', {
      Dog: { ...dogOnServer, weight: 'double' },
      Person: { _id: 'objectId', name: 'string', home: 'Address' },
      'embedded Address': { street: 'string?', zip: 'string' },
    }),
  )
  expect(names(next, 'Person')).toContain('dogs')
  expect(propertyNamed(next, 'Dog', 'age').client).toEqual({ index: 'general' })
  expect(propertyNamed(next, 'Dog', 'name').client).toEqual({ codeName: 'title' })
})

it.each([
  ['app-services', 'a plain value', { owner: 'objectId?' }],
  ['app-services', 'another type', { owner: 'Dog' }],
  ['app-services', 'nothing', { a: 'bool', b: 'bool' }],
  ['object-model', 'a plain value', { owner: 'objectId?' }],
  ['object-model', 'nothing', { a: 'bool', b: 'bool' }],
] as const)('keeps an inverse relationship by name while its link is %s: %s', (side, _, said) => {
  const { owner: __, ...plain } = dogOnServer
  const between = arrive(current, read(side, { Dog: { ...plain, ...said } as Sketch[string] }))
  const named = { kind: 'unresolved', typeName: 'Dog', inverseOf: 'owner' }
  expect(propertyNamed(between, 'Person', 'dogs').type).toEqual(named)
  const type = { kind: 'link', target: 'Person' as ObjectTypeId } as const
  const model = withFacts(read(side, { Dog: dogOnServer }).model, 'Dog', 'owner', { type })
  const after = arrive(between, { speaks: side, model })
  const owner = propertyNamed(after, 'Dog', 'owner').id
  const inverse = { kind: 'inverse', origin: 'Dog', property: owner }
  expect(propertyNamed(after, 'Person', 'dogs').type).toEqual(inverse)
})

it('leaves a client its primary key until the server writes `_id`', () => {
  const ofClient = modelOf({ Dog: { id: 'string', name: 'string' } })
  const dog = typeNamed(ofClient, 'Dog')
  const [id] = dog.properties
  const keyed = { ...ofClient, objectTypes: tableOf([{ ...dog, primaryKey: id!.id }]) }
  const same = read('app-services', { Dog: { id: 'string', name: 'string' } })
  expect(typeNamed(arrive(keyed, same), 'Dog').primaryKey).toBe(id!.id)
  const more = read('app-services', { Dog: { id: 'string', name: 'string', _id: 'objectId' } })
  const next = arrive(keyed, more)
  expect(typeNamed(next, 'Dog').primaryKey).toBe(propertyNamed(next, 'Dog', '_id').id)
})

it('keeps from the server what a client cannot say', () => {
  const next = arrive(current, read('object-model', sketch))
  expect(propertyNamed(next, 'Dog', 'age').server.width).toBe('int')
  expect(typeNamed(next, 'Dog').collection).toEqual(typeNamed(current, 'Dog').collection)
})

it('keeps optional elements, for which the server has no word, while the rest agrees', () => {
  const model = modelOf({ Dog: { _id: 'objectId', tags: 'string?[]' } })
  const same = read('app-services', { Dog: { _id: 'objectId', tags: 'string[]' } })
  expect(propertyNamed(arrive(model, same), 'Dog', 'tags').elementOptional).toBe(true)
  const other = read('app-services', { Dog: { _id: 'objectId', tags: 'int[]' } })
  expect(propertyNamed(arrive(model, other), 'Dog', 'tags').elementOptional).toBe(false)
})

it('renames an object type by its own text, and an embedded one by its place of use', () => {
  const { Dog: _, ...others } = sketch
  const server = { Hound: dogOnServer, ...others }
  const { edits } = told('object-model', server, ['Dog' as ObjectTypeId])
  expect(edits).toContainEqual({ kind: 'renameObjectType', objectType: 'Dog', name: 'Hound' })
  const retitled = {
    Dog: { ...dogOnServer, home: 'Place' },
    Person: { _id: 'objectId', name: 'string', home: 'Place' },
    'embedded Place': { street: 'string?', zip: 'string' },
  }
  const served = told('app-services', retitled).edits
  expect(served[0]).toEqual({ kind: 'renameObjectType', objectType: 'Address', name: 'Place' })
  expect(kinds(served)).toEqual(['renameObjectType', 'setPropertyServer'])
})

it('does not give an object type the name of another that stays', () => {
  const clash = { Person: dogOnServer }
  const options = { ids: countedIds('new-'), removeMissing: false, scope: ['Dog' as ObjectTypeId] }
  const model = modelOf(clash, 'c-')
  const dog = { ...typeNamed(model, 'Person'), collection: typeNamed(current, 'Dog').collection }
  const candidate = { ...model, objectTypes: tableOf([dog]) }
  const { edits, diagnostics } = reconcile(
    current,
    { speaks: 'app-services', model: candidate },
    options,
  )
  expect(kinds(edits)).not.toContain('renameObjectType')
  expect(diagnostics).toMatchObject([{ code: 'reconcile/name-taken', severity: 'error' }])
})

it('swaps names in one stroke', () => {
  const swapped = modelOf({ Dog: { _id: 'objectId', b: 'int', a: 'string' } }, 'c-')
  const model = modelOf({ Dog: { _id: 'objectId', a: 'int', b: 'string' } })
  const next = arrive(model, { speaks: 'object-model', model: swapped })
  expect(typeNamed(next, 'Dog').properties.map(({ name, type }) => [name, type])).toEqual(
    typeNamed(swapped, 'Dog').properties.map(({ name, type }) => [name, type]),
  )
})

it('removes what is missing only when asked, and only what the side could have said', () => {
  const only = { Dog: dogOnServer, Person: { _id: 'objectId', name: 'string' } }
  const { Person: _, ...noPerson } = {
    ...only,
    Dog: { _id: 'objectId', name: 'string?', age: 'int' },
  }
  expect(kinds(told('object-model', noPerson).edits)).not.toContain('removeObjectType')
  const next = arrive(current, read('app-services', noPerson), true)
  expect(objectTypesOf(next).map(({ name }) => name)).toEqual(['Dog', 'Address'])
})

it('stores a new top-level type of a client where Development Mode would', () => {
  const next = arrive(current, read('object-model', { Cat: { _id: 'objectId' } }))
  expect(typeNamed(next, 'Cat').collection).toMatchObject({ database: 'app', name: 'Cat' })
})

it('puts a new property of the server behind the one it is written after', () => {
  const model = modelOf({ Dog: { _id: 'objectId', name: 'string', age: 'int' } })
  const written = { age: 'int', _id: 'objectId', name: 'string', breed: 'bool' }
  const next = arrive(model, read('app-services', { Dog: written }))
  expect(names(next, 'Dog')).toEqual(['_id', 'name', 'breed', 'age'])
})

it('leads a link by a current id to that type', () => {
  const model = modelOf({ Cat: { _id: 'objectId', owner: 'Missing' } }, 'c-')
  const target = { kind: 'link', target: 'Person' as ObjectTypeId } as const
  const candidate = withFacts(model, 'Cat', 'owner', { type: target })
  const next = arrive(current, { speaks: 'app-services', model: candidate })
  expect(propertyNamed(next, 'Cat', 'owner').type).toEqual(target)
})

it('keeps what no format understands until its own text leaves it out', () => {
  const members = [{ key: 'x', value: jsonText(1) }]
  const model = withFacts(current, 'Dog', 'age', { residue: { 'object-model': { members } } })
  const server = arrive(model, read('app-services', { Dog: dogOnServer }))
  expect(propertyNamed(server, 'Dog', 'age').residue).toEqual({ 'object-model': { members } })
  const spelling = { 'object-model': { key: 'age' } }
  const text = withFacts(read('object-model', sketch).model, 'Dog', 'age', { spelling })
  const client = arrive(model, { speaks: 'object-model', model: text })
  expect(propertyNamed(client, 'Dog', 'age').residue).toEqual({})
})

it('brings a large import in one edit', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`T${i}`, { _id: 'objectId' }]),
  )
  const { edits } = told('app-services', many)
  expect(kinds(edits)).toEqual(['putObjectTypes'])
  const session = openSession(documentOf(current))
  expect(dispatch(session, { label: 'Import', origin: 'import', edits }).diagnostics).toEqual([])
})

it('lets a client give a type to what only the server could say, once', () => {
  const node = { kind: 'serverOnly', node: jsonText({ bsonType: 'timestamp' }), label: 'timestamp' }
  const model = withFacts(modelOf({ Log: { _id: 'objectId', at: 'date' } }), 'Log', 'at', {
    type: node as Property['type'],
  })
  const next = arrive(model, read('object-model', { Log: { _id: 'objectId', at: 'date' } }))
  expect(names(next, 'Log')).toEqual(['_id', 'at'])
  expect(propertyNamed(next, 'Log', 'at').type).toEqual({ kind: 'primitive', primitive: 'date' })
})

it.each<[string, Property['client']]>([
  ['a code name that is the stored one', { codeName: 'zip' }],
  ['a counter that is no int', { counter: true }],
])('keeps what a client schema does not say: %s', (_, client) => {
  const model = withFacts(current, 'Address', 'zip', { client })
  const street = { ...sketch, 'embedded Address': { street: 'string', zip: 'string' } }
  const options = { ids: countedIds('new-'), removeMissing: false }
  const { edits } = reconcile(model, read('object-model', street), options)
  expect(edits.filter((edit) => 'property' in edit && edit.property === 'Address.zip')).toEqual([])
})
