import { expect, it } from 'vitest'
import { applyEdits, dispatch, openSession, type Edit, type Session } from '#core/edits'
import {
  documentOf,
  jsonText,
  makeProperty,
  primitiveShape,
  type Document,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { modelOf, typeNamed } from '#testkit'
import { findBase } from './find-base.ts'
import { chosenVersions, mergeDocuments, resolveMerge, type Merge } from './merge.ts'
import type { Version } from './combine/slot.ts'

const base = documentOf(
  modelOf({
    Person: { _id: 'uuid', name: 'string', dogs: '<- Dog.owner' },
    Dog: { _id: 'objectId', name: 'string', age: 'int?', owner: 'Person' },
    Cat: { _id: 'objectId', name: 'string' },
    'embedded Address': { street: 'string?' },
  }),
)

const typeId = (name: string) => name as ObjectTypeId
const at = (name: string) => {
  const [type = ''] = name.split('.')
  return { objectType: typeId(type), property: name as PropertyId }
}

const renamed = (type: string, name: string): Edit => ({
  kind: 'renameObjectType',
  objectType: typeId(type),
  name,
})
const called = (property: string, name: string): Edit => ({
  kind: 'renameProperty',
  ...at(property),
  name,
})
const shaped = (property: string, primitive: 'int' | 'double' | 'string'): Edit => ({
  kind: 'setPropertyShape',
  ...at(property),
  shape: primitiveShape(primitive),
})
const gone = (type: string): Edit => ({ kind: 'removeObjectType', objectType: typeId(type) })
const without = (property: string): Edit => ({ kind: 'removeProperty', ...at(property) })
const added = (type: string, name: string, id: string): Edit => ({
  kind: 'addProperty',
  objectType: typeId(type),
  property: makeProperty(id as PropertyId, name, primitiveShape('string')),
})
const linked = (type: string, target: string, id: string): Edit => ({
  kind: 'addProperty',
  objectType: typeId(type),
  property: makeProperty(id as PropertyId, 'friend', {
    type: { kind: 'link', target: typeId(target) },
    container: 'none',
    optional: true,
    elementOptional: false,
  }),
})
const told = (type: string, key: string, text: string): Edit => ({
  kind: 'setObjectTypeServer',
  objectType: typeId(type),
  server: { keywords: [{ key, value: jsonText(text) }] },
})

function after(...edits: readonly Edit[]): Document {
  const document = applyEdits(base, edits)
  if (!document) throw new Error('the edits of a test apply')
  return document
}

const merge = (mine: readonly Edit[], theirs: readonly Edit[]): Merge =>
  mergeDocuments(base, after(...mine), after(...theirs))

function result({ edits, ground }: Merge): Document {
  const document = applyEdits(ground.mine, edits)
  if (!document) throw new Error('the edits of a merge apply')
  return document
}

function resolved(merged: Merge, version: Version): Document {
  const choices = new Map(merged.conflicts.map(({ key }) => [key, version]))
  return result({ ...merged, edits: resolveMerge(merged, choices) })
}

/** `Dog(name age)` for each object type, in order. */
function outline({ model }: Document): string {
  return model.order
    .map((id) => {
      const type = model.objectTypes.get(id)
      return `${type?.name}(${type?.properties.map(({ name }) => name).join(' ')})`
    })
    .join(' ')
}

it.each<[string, readonly Edit[], readonly Edit[], readonly Edit[]]>([
  [
    'two object types',
    [renamed('Dog', 'Hound')],
    [renamed('Cat', 'Tiger')],
    [renamed('Dog', 'Hound'), renamed('Cat', 'Tiger')],
  ],
  [
    'two attributes of one property',
    [called('Dog.age', 'years')],
    [shaped('Dog.age', 'double')],
    [called('Dog.age', 'years'), shaped('Dog.age', 'double')],
  ],
  ['the same on both sides', [gone('Cat')], [gone('Cat')], [gone('Cat')]],
  [
    'a removal and a change elsewhere',
    [without('Dog.age')],
    [told('Dog', 'description', 'A dog')],
    [without('Dog.age'), told('Dog', 'description', 'A dog')],
  ],
])('brings together %s', (_, mine, theirs, both) => {
  const merged = merge(mine, theirs)
  expect(merged.conflicts).toEqual([])
  expect(result(merged)).toEqual(after(...both))
})

it('puts what both added at one place in an order that does not depend on who merges', () => {
  const [own, other] = [[added('Cat', 'a', 'p2')], [added('Cat', 'b', 'p1')]]
  expect(outline(result(merge(own, other)))).toContain('Cat(_id name b a)')
  expect(outline(result(merge(other, own)))).toContain('Cat(_id name b a)')
})

it('takes what both added under one name for one, by the smaller id', () => {
  const [own, other] = [[added('Cat', 'toy', 'p2')], [added('Cat', 'toy', 'p1')]]
  for (const merged of [merge(own, other), merge(other, own)]) {
    expect(merged.conflicts).toEqual([])
    expect(typeNamed(result(merged).model, 'Cat').properties.map(({ id }) => id)).toEqual([
      'Cat._id',
      'Cat.name',
      'p1',
    ])
  }
})

it('asks where both changed one thing, says all three states, and keeps mine unless told', () => {
  const merged = merge([shaped('Dog.age', 'double')], [shaped('Dog.age', 'string')])
  expect(merged.conflicts).toMatchObject([
    {
      objectType: { id: 'Dog', name: 'Dog' },
      property: { id: 'Dog.age', name: 'age' },
      reason: null,
      standard: 'mine',
      parts: [
        {
          subject: 'Dog.age: type',
          base: 'int?',
          mine: 'double',
          theirs: 'string',
          does: { mine: 'changes it to double', theirs: 'changes it to string' },
        },
      ],
    },
  ])
  expect(result(merged)).toEqual(after(shaped('Dog.age', 'double')))
  expect(resolved(merged, 'theirs')).toEqual(after(shaped('Dog.age', 'string')))
})

it.each<[string, readonly Edit[], readonly Edit[], Version]>([
  ['removes what the other changed', [without('Dog.age')], [called('Dog.age', 'years')], 'theirs'],
  ['changed what the other removes', [called('Dog.age', 'years')], [without('Dog.age')], 'mine'],
])('keeps what is there when one %s', (_, mine, theirs, standard) => {
  const merged = merge(mine, theirs)
  expect(merged.conflicts.map((conflict) => conflict.standard)).toEqual([standard])
  expect(result(merged)).toEqual(after(called('Dog.age', 'years')))
  expect(resolved(merged, standard === 'mine' ? 'theirs' : 'mine')).toEqual(
    after(without('Dog.age')),
  )
})

it.each<[string, readonly Edit[], readonly Edit[], string]>([
  [
    'two object types of one name',
    [renamed('Dog', 'Pet')],
    [renamed('Cat', 'Pet')],
    'Two object types would be called `Pet`.',
  ],
  [
    'two properties of one name',
    [called('Dog.age', 'x')],
    [called('Dog.name', 'x')],
    'Two properties of `Dog` would be called `x`.',
  ],
  [
    'a link to what the other removes',
    [linked('Dog', 'Cat', 'p1')],
    [gone('Cat')],
    '`Dog.friend` would refer to an object type that is gone.',
  ],
  [
    'an inverse of what leads nowhere',
    [called('Person.dogs', 'pets')],
    [shaped('Dog.owner', 'string')],
    '`Person.pets` would be the inverse of a property that does not lead to `Person`.',
  ],
])('asks for %s together', (_, mine, theirs, reason) => {
  const merged = merge(mine, theirs)
  expect(merged.conflicts).toHaveLength(1)
  expect(merged.conflicts[0]?.reason).toBe(reason)
  expect(resolved(merged, 'mine')).toEqual(after(...mine))
  expect(resolved(merged, 'theirs')).toEqual(after(...theirs))
})

it('does not ask where a card stands that the other removed', () => {
  const placed: Edit = { kind: 'placeCards', positions: { [typeId('Cat')]: { x: 1, y: 2 } } }
  const merged = merge([placed], [gone('Cat')])
  expect(merged.conflicts).toEqual([])
  expect(result(merged)).toEqual(after(gone('Cat')))
})

it('merges by name without a base, and counts nothing as removed', () => {
  const mine = documentOf(modelOf({ Dog: { _id: 'objectId', name: 'string', age: 'int' } }, 'm'))
  const theirs = documentOf(modelOf({ Dog: { _id: 'objectId', name: 'int' }, Cat: {} }, 'a'))
  const merged = mergeDocuments(null, mine, theirs)
  expect(merged.hasBase).toBe(false)
  expect(merged.conflicts.map(({ parts }) => parts[0]?.subject)).toEqual(['Dog.name: type'])
  expect(outline(result(merged))).toBe('Dog(_id name age) Cat()')
})

it('counts what comes in', () => {
  const { taken } = merge([], [gone('Cat'), called('Dog.age', 'years'), added('Dog', 'toy', 'p1')])
  expect(taken).toMatchObject({
    addedTypes: 0,
    removedTypes: 1,
    changedTypes: 1,
    addedProperties: 1,
    removedProperties: 0,
    changedProperties: 1,
  })
})

it('says what is taken where choices exclude each other', () => {
  const mine = [renamed('Dog', 'Pet'), renamed('Cat', 'A')]
  const theirs = [renamed('Dog', 'B'), renamed('Cat', 'Pet')]
  const merged = merge(mine, theirs)
  expect(merged.conflicts.map(({ parts }) => parts[0]?.subject)).toEqual(['Pet: name', 'A: name'])
  const [dog, cat] = merged.conflicts.map(({ key }) => key)
  const choices = new Map<string, Version>([
    [dog ?? '', 'mine'],
    [cat ?? '', 'theirs'],
  ])
  const taken = [...chosenVersions(merged, choices).values()]
  expect(new Set(taken).size).toBe(1)
  const document = result({ ...merged, edits: resolveMerge(merged, choices) })
  expect([after(...mine), after(...theirs)]).toContainEqual(document)
})

const step = (session: Session, edit: Edit): Session =>
  dispatch(session, { label: 'Step', origin: 'fix', edits: [edit] }).session

it('finds the newest common state of two files', () => {
  const common = step(openSession(base), renamed('Dog', 'Hound'))
  const mine = step(step(common, gone('Cat')), called('Dog.age', 'years'))
  const theirs = step(common, shaped('Dog.age', 'double'))
  expect(findBase(mine, theirs)).toEqual(common.document)
  expect(findBase(mine, common)).toEqual(common.document)
})

it('finds none for files of two projects', () => {
  const other = documentOf(modelOf({ Dog: { name: 'string' } }, 'other'))
  expect(findBase(openSession(base), openSession(other))).toBeNull()
})
