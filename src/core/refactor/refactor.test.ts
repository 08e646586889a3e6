import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import {
  countedIds,
  documentOf,
  jsonText,
  objectTypesOf,
  type Model,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { modelOf, propertyNamed, typeNamed, withFacts } from '#testkit'
import {
  extractEmbedded,
  inlineEmbedded,
  linkTargets,
  makeEmbedded,
  makeLinked,
  splitLinked,
  swapNames,
  toLink,
  toPlain,
  type Refactoring,
} from './index.ts'

const ids = countedIds('new')
const model = modelOf({
  Person: {
    _id: 'objectId',
    name: 'string',
    street: 'string?',
    city: 'string',
    dogs: '<- Dog.owner',
    home: 'Place',
  },
  Dog: { _id: 'objectId', owner: 'Person', vet: 'objectId', name: 'string' },
  'embedded Place': { street: 'string', lot: 'Person' },
})
const person = 'Person' as ObjectTypeId
const at = (type: string, name: string) => ({
  objectType: type as ObjectTypeId,
  property: `${type}.${name}` as PropertyId,
})
const properties = (...names: string[]) => names.map((name) => at('Person', name).property)

function after(before: Model, refactoring: Refactoring): Model {
  const document = refactoring.ok ? applyEdits(documentOf(before), refactoring.edits) : null
  expect(document).not.toBeNull()
  return document?.model ?? before
}

const namesOf = (found: Model, type: string) =>
  typeNamed(found, type).properties.map(({ name }) => name)
const whyOf = (refactoring: Refactoring) =>
  refactoring.ok ? 'applies' : refactoring.diagnostic.message
const notesOf = (refactoring: Refactoring) =>
  refactoring.ok ? refactoring.notes.map(({ message }) => message) : []

const address = {
  objectType: person,
  properties: properties('street', 'city'),
  name: 'Address',
  property: 'address',
}

it('puts properties into an embedded type, which stands at the place of the first', () => {
  const done = after(model, extractEmbedded(model, address, ids))
  expect(namesOf(done, 'Person')).toEqual(['_id', 'name', 'address', 'dogs', 'home'])
  expect(namesOf(done, 'Address')).toEqual(['street', 'city'])
  expect(typeNamed(done, 'Address')).toMatchObject({ kind: 'embedded', collection: null })
  expect(propertyNamed(done, 'Person', 'address').type.kind).toBe('embedded')
  expect(objectTypesOf(done).map(({ name }) => name)).toEqual(['Person', 'Address', 'Dog', 'Place'])
})

it('splits an object type in two linked ones', () => {
  const done = after(model, splitLinked(model, address, ids))
  expect(namesOf(done, 'Address')).toEqual(['_id', 'street', 'city'])
  expect(typeNamed(done, 'Address').collection?.name).toBe('Address')
  expect(propertyNamed(done, 'Person', 'address').type.kind).toBe('link')
})

it('turns inverse relationships over moved properties round where they are now', () => {
  const ask = {
    objectType: 'Dog' as ObjectTypeId,
    properties: [at('Dog', 'owner').property],
    name: 'Papers',
    property: 'papers',
  }
  const refactoring = extractEmbedded(model, ask, ids)
  const done = after(model, refactoring)
  expect(propertyNamed(done, 'Person', 'dogs').type).toMatchObject({
    origin: typeNamed(done, 'Papers').id,
  })
  expect(notesOf(refactoring)).toEqual([
    '`Person.dogs` turns a property round that moves. It lists `Papers` objects then.',
  ])
})

it.each([
  ['the primary key', { properties: properties('_id', 'name') }, /primary key and stays/],
  [
    'an inverse relationship',
    { properties: properties('dogs') },
    /inverse relationship of `Person`/,
  ],
  ['nothing', { properties: [] }, /No property of `Person` is selected/],
  ['a name that is taken', { name: 'Dog' }, /`Dog` exists already/],
  ['no name', { name: ' ' }, /has no name/],
  ['a property name that is taken', { property: 'home' }, /`Person.home` exists already/],
])('does not extract %s', (_, change, reason) => {
  expect(whyOf(extractEmbedded(model, { ...address, ...change }, ids))).toMatch(reason)
})

it('puts the name of the embedded object where a moved property had it', () => {
  const done = after(model, extractEmbedded(model, { ...address, property: 'street' }, ids))
  expect(namesOf(done, 'Person')).toEqual(['_id', 'name', 'street', 'dogs', 'home'])
})

it('inlines an embedded object behind a prefix, and lets its type go', () => {
  const refactoring = inlineEmbedded(model, { ...at('Person', 'home'), prefix: 'home_' }, ids)
  const done = after(model, refactoring)
  expect(namesOf(done, 'Person').slice(-2)).toEqual(['home_street', 'home_lot'])
  expect(done.order).not.toContain('Place')
  expect(notesOf(refactoring)).toEqual(['Nothing else uses `Place`. It goes.'])
})

it('says which names clash when an embedded object is inlined', () => {
  expect(whyOf(inlineEmbedded(model, { ...at('Person', 'home'), prefix: '' }, ids))).toBe(
    '`Person` would have `street` twice. Give them another prefix.',
  )
})

it('copies what it inlines while the type is used elsewhere', () => {
  const shared = modelOf({
    'embedded Place': { street: 'string' },
    Person: { home: 'Place', work: 'Place' },
  })
  const done = after(shared, inlineEmbedded(shared, { ...at('Person', 'home'), prefix: '' }, ids))
  expect(namesOf(done, 'Person')).toEqual(['street', 'work'])
  expect(propertyNamed(done, 'Person', 'street').id).not.toBe(
    propertyNamed(done, 'Place', 'street').id,
  )
})

it('takes what the server says at this place along, and tells what has no place', () => {
  const limit = { key: 'maxLength', value: jsonText(9) }
  const variations = [{ path: ['street'], keywords: [limit], elementKeywords: [], residue: [] }]
  const told = { key: 'description', value: jsonText('Where') }
  const said = withFacts(model, 'Person', 'home', {
    server: { keywords: [told], elementKeywords: [], variations },
  })
  const refactoring = inlineEmbedded(said, { ...at('Person', 'home'), prefix: 'h' }, ids)
  expect(propertyNamed(after(said, refactoring), 'Person', 'hstreet').server.keywords).toEqual([
    limit,
  ])
  expect(notesOf(refactoring)[1]).toMatch(/`Person.home` itself .* goes: description\./)
})

it('leads variations to where their properties went, there and back', () => {
  const nested = modelOf({
    Shop: { at: 'Place' },
    'embedded Place': { street: 'string', city: 'string' },
  })
  const keywords = [{ key: 'maxLength', value: jsonText(9) }]
  const variations = [{ path: ['street'], keywords, elementKeywords: [], residue: [] }]
  const said = withFacts(nested, 'Shop', 'at', {
    server: { keywords: [], elementKeywords: [], variations },
  })
  const ask = {
    objectType: 'Place' as ObjectTypeId,
    properties: ['Place.street' as PropertyId],
    name: 'Lines',
    property: 'lines',
  }
  const out = after(said, extractEmbedded(said, ask, ids))
  const pathIn = (found: Model) =>
    propertyNamed(found, 'Shop', 'at').server.variations?.map(({ path }) => path)
  expect(pathIn(out)).toEqual([['lines', 'street']])
  const lines = propertyNamed(out, 'Place', 'lines').id
  const back = inlineEmbedded(out, { objectType: ask.objectType, property: lines, prefix: '' }, ids)
  expect(pathIn(after(out, back))).toEqual([['street']])
})

it('makes an embedded type a linked one with a key and a collection, and back', () => {
  const linked = after(model, makeLinked(model, 'Place' as ObjectTypeId, ids))
  expect(namesOf(linked, 'Place')).toEqual(['_id', 'street', 'lot'])
  expect(typeNamed(linked, 'Place').collection?.name).toBe('Place')
  expect(propertyNamed(linked, 'Person', 'home').type.kind).toBe('link')
  const back = makeEmbedded(linked, 'Place' as ObjectTypeId)
  expect(notesOf(back)).toEqual([
    '`Place._id` is no primary key any more. It stays as a property.',
    'The collection "Place" is no longer described.',
  ])
  const again = after(linked, back)
  expect(propertyNamed(again, 'Person', 'home').type.kind).toBe('embedded')
  expect(typeNamed(again, 'Place')).toMatchObject({ primaryKey: null, collection: null })
})

it.each([
  ['a set holds it', { Dog: { _id: 'int' }, Owner: { dogs: 'Dog<>' } }, /`Owner.dogs` is a set/],
  ['it would contain itself', { Dog: { _id: 'int', boss: 'Dog' } }, /would contain itself/],
  ['it is asymmetric', { 'asymmetric Dog': { _id: 'int' } }, /`Dog` is asymmetric/],
])('does not embed an object type where %s', (_, sketch, reason) => {
  expect(whyOf(makeEmbedded(modelOf(sketch), 'Dog' as ObjectTypeId))).toMatch(reason)
})

it('makes a stored key a link to what it is the key of, and back', () => {
  const vet = { ...at('Dog', 'vet'), target: person }
  const linked = after(model, toLink(model, vet))
  expect(propertyNamed(linked, 'Dog', 'vet').type).toEqual({ kind: 'link', target: 'Person' })
  const back = after(linked, toPlain(linked, vet))
  expect(propertyNamed(back, 'Dog', 'vet').type).toEqual({
    kind: 'primitive',
    primitive: 'objectId',
  })
})

it('offers what a property could link to, and says why another cannot be', () => {
  const property = propertyNamed(model, 'Dog', 'vet')
  expect(linkTargets(model, property).map(({ name }) => name)).toEqual(['Person', 'Dog'])
  expect(whyOf(toLink(model, { ...at('Dog', 'name'), target: person }))).toMatch(
    /`Dog.name` is of type string, and the key of `Person` is objectId/,
  )
  expect(whyOf(toLink(model, { ...at('Dog', '_id'), target: person }))).toMatch(/primary key/)
})

it('tells that an inverse relationship goes with the link it turns round', () => {
  expect(notesOf(toPlain(model, at('Dog', 'owner')))).toEqual([
    '`Person.dogs` is an inverse relationship that no longer holds. It goes.',
  ])
})

it('swaps the stored name and the name in code', () => {
  const coded = withFacts(model, 'Dog', 'name', { client: { codeName: 'title' } })
  const done = after(coded, swapNames(coded, at('Dog', 'name')))
  expect(propertyNamed(done, 'Dog', 'title').client.codeName).toBe('name')
  expect(whyOf(swapNames(model, at('Dog', 'name')))).toMatch(/called the same in code/)
})
