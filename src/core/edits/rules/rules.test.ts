import { expect, it } from 'vitest'
import { invariant } from '#core/diagnostics'
import {
  countedIds,
  type Document,
  type ObjectTypeId,
  type PropertyId,
  documentOf,
} from '#core/model'
import { modelOf, propertyNamed, typeNamed } from '#testkit'
import { applyEdit, applyEdits, labelOf } from '../apply.ts'
import { newObjectType } from '../makers.ts'
import { canRelate } from '../effects/relations.ts'
import type { Edit } from '../vocabulary.ts'

const model = modelOf({
  Person: { _id: 'uuid', name: 'string', dogs: '<- Dog.owner', home: 'Address' },
  Dog: { _id: 'objectId', owner: 'Person', friends: 'Person[]' },
  'embedded Address': { street: 'string?', city: 'City' },
  'embedded City': { name: 'string' },
  'asymmetric Ping': { _id: 'objectId', at: 'date' },
})
const document = documentOf(model, { positions: { [id('Person')]: { x: 1, y: 2 } } })

function id(name: string): ObjectTypeId {
  return name as ObjectTypeId
}

function of(type: string, name: string) {
  return { objectType: id(type), property: `${type}.${name}` as PropertyId }
}

function after(edit: Edit): Document {
  const applied = applyEdit(document, edit)
  invariant(applied.ok, 'the edit applies')
  return applied.document
}

const to = (kind: 'link' | 'embedded', target: string) => ({
  type: { kind, target: id(target) },
  container: 'none' as const,
  optional: true,
  elementOptional: false,
})

it('turns links to a deleted type into values of its primary key', () => {
  const next = after({ kind: 'removeObjectType', objectType: id('Person') })
  const uuid = { kind: 'primitive', primitive: 'uuid' }
  expect(propertyNamed(next.model, 'Dog', 'owner')).toMatchObject({ type: uuid, container: 'none' })
  expect(propertyNamed(next.model, 'Dog', 'friends')).toMatchObject({
    type: uuid,
    container: 'list',
  })
  expect(next.layout.positions).toEqual({})
})

it('removes properties that embed a deleted type', () => {
  const next = after({ kind: 'removeObjectType', objectType: id('Address') })
  expect(typeNamed(next.model, 'Person').properties.map(({ name }) => name)).not.toContain('home')
})

it.each<Edit>([
  { kind: 'removeProperty', ...of('Dog', 'owner') },
  { kind: 'setPropertyShape', ...of('Dog', 'owner'), shape: to('link', 'Dog') },
  { kind: 'removeObjectType', objectType: id('Dog') },
])('removes an inverse relationship that no longer holds: $kind', (edit) => {
  const names = typeNamed(after(edit).model, 'Person').properties.map(({ name }) => name)
  expect(names).toEqual(['_id', 'name', 'home'])
})

it('takes away a primary key that an embedded type came with, and gives it back', () => {
  const city = typeNamed(model, 'City')
  const keyed = { ...city, primaryKey: propertyNamed(model, 'City', 'name').id }
  const before = {
    ...document,
    model: { ...model, objectTypes: model.objectTypes.set(city.id, keyed) },
  }
  const applied = applyEdit(before, { kind: 'setPrimaryKey', objectType: city.id, property: null })
  const done = applied.ok ? applied : null
  expect(done && typeNamed(done.document.model, 'City').primaryKey).toBeNull()
  expect(done && applyEdits(done.document, done.inverse)).toEqual(before)
})

it('embeds what was linked to a type that turns embedded, and back', () => {
  const turn = { kind: 'setObjectTypeKind', objectType: id('Person'), collection: null } as const
  const embedded = after({ ...turn, typeKind: 'embedded' })
  expect(typeNamed(embedded.model, 'Person')).toMatchObject({ primaryKey: null, collection: null })
  expect(propertyNamed(embedded.model, 'Dog', 'friends').type.kind).toBe('embedded')
  const linked = applyEdit(embedded, { ...turn, typeKind: 'object' })
  expect(linked).toMatchObject({ ok: true })
  expect(linked.ok && propertyNamed(linked.document.model, 'Dog', 'owner').type.kind).toBe('link')
})

it('keeps the identity of types it does not touch', () => {
  const next = after({ kind: 'renameProperty', ...of('Dog', 'owner'), name: 'keeper' })
  expect(next.model.objectTypes.get(id('Person'))).toBe(model.objectTypes.get(id('Person')))
  expect(next.layout).toBe(document.layout)
})

it.each<[string, Edit]>([
  ['name-taken', { kind: 'renameObjectType', objectType: id('Dog'), name: 'Person' }],
  ['name-empty', { kind: 'renameObjectType', objectType: id('Dog'), name: ' ' }],
  ['name-taken', { kind: 'renameProperty', ...of('Dog', 'owner'), name: '_id' }],
  ['no-change', { kind: 'renameProperty', ...of('Dog', 'owner'), name: 'owner' }],
  ['no-change', { kind: 'moveProperty', ...of('Dog', 'owner'), index: 1 }],
  ['unknown-property', { kind: 'removeProperty', ...of('Dog', 'gone') }],
  ['unknown-object-type', { kind: 'removeObjectType', objectType: id('Gone') }],
  ['embedded-primary-key', { kind: 'setPrimaryKey', ...of('City', 'name') }],
  [
    'link-to-asymmetric',
    { kind: 'setPropertyShape', ...of('Dog', 'owner'), shape: to('link', 'Ping') },
  ],
  [
    'link-to-embedded',
    { kind: 'setPropertyShape', ...of('Dog', 'owner'), shape: to('link', 'City') },
  ],
  [
    'embed-top-level',
    { kind: 'setPropertyShape', ...of('Dog', 'owner'), shape: to('embedded', 'Dog') },
  ],
  [
    'embedded-cycle',
    { kind: 'setPropertyShape', ...of('City', 'name'), shape: to('embedded', 'Address') },
  ],
  [
    'asymmetric-in-use',
    {
      kind: 'setObjectTypeKind',
      objectType: id('Person'),
      typeKind: 'asymmetric',
      collection: null,
    },
  ],
  ['order-mismatch', { kind: 'putObjectTypes', objectTypes: {}, order: [id('Dog')] }],
])('refuses with %s: %o', (code, edit) => {
  expect(applyEdit(document, edit)).toMatchObject({
    ok: false,
    diagnostic: { code: `edits/${code}` },
  })
})

it.each([
  ['Dog', 'Person', true],
  ['Dog', 'City', true],
  ['Dog', 'Ping', false],
  ['City', 'Address', false],
  ['City', 'City', false],
  ['Ping', 'Dog', true],
])('tells the canvas whether %s can relate to %s: %s', (from, target, can) => {
  expect(canRelate(model, id(from), id(target)) === null).toBe(can)
})

it.each<[string, Edit]>([
  ['Rename Dog to Hound', { kind: 'renameObjectType', objectType: id('Dog'), name: 'Hound' }],
  ['Delete Dog.owner', { kind: 'removeProperty', ...of('Dog', 'owner') }],
  ['Move Dog', { kind: 'placeCards', positions: { [id('Dog')]: { x: 0, y: 0 } } }],
])('labels: %s', (label, edit) => {
  expect(labelOf(document, edit)).toBe(label)
})

it('does not let a relationship invert itself', () => {
  const loop = modelOf({ Dog: { _id: 'objectId', mother: 'Dog' } })
  const type = {
    kind: 'inverse',
    origin: id('Dog'),
    property: of('Dog', 'mother').property,
  } as const
  const shape = { type, container: 'list', optional: false, elementOptional: false } as const
  const edit: Edit = { kind: 'setPropertyShape', ...of('Dog', 'mother'), shape }
  const applied = applyEdit(documentOf(loop), edit)
  expect(applied).toMatchObject({ diagnostic: { code: 'edits/inverse-does-not-hold' } })
})

it('never stores two object types in one collection', () => {
  const { collection } = typeNamed(model, 'Dog')
  const said = (edit: Edit): string | null => {
    const applied = applyEdit(document, edit)
    return applied.ok ? null : applied.diagnostic.message
  }
  const why = 'The collection "Dog" stores `Dog` already. Choose another name or database.'
  expect(said({ kind: 'setCollection', objectType: id('Person'), collection })).toBe(why)
  const objectType = { ...typeNamed(model, 'Person'), id: id('New'), name: 'New', collection }
  expect(said({ kind: 'addObjectType', objectType: { ...objectType, properties: [] } })).toBe(why)
  const rise = { kind: 'setObjectTypeKind', typeKind: 'object', collection } as const
  expect(said({ ...rise, objectType: id('City') })).toBe(why)
  const renamed = after({ kind: 'renameObjectType', objectType: id('Dog'), name: 'Hound' })
  const made = newObjectType(renamed.model, countedIds('new'), 'object', 'Dog')
  expect([made.name, made.collection?.name]).toEqual(['Dog', 'Dog2'])
})

it('takes a collection back that a faulty app shares', () => {
  const shared = typeNamed(model, 'Dog').collection
  const person = { ...typeNamed(model, 'Person'), collection: shared }
  const put = { [person.id]: person }
  const faulty = after({ kind: 'putObjectTypes', objectTypes: put, order: null })
  const apart = applyEdit(faulty, {
    kind: 'setCollection',
    objectType: person.id,
    collection: null,
  })
  invariant(apart.ok, 'the edit applies')
  const [inverse] = apart.inverse
  invariant(inverse, 'there is an inverse')
  const back = applyEdit(apart.document, inverse)
  expect(back.ok && back.document.model).toEqual(faulty.model)
})
