import { expect, it } from 'vitest'
import {
  makeModel,
  makeObjectType,
  makeProperty,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { shownCollection, shownObjectType, typesInlining } from './shown-types.ts'

const [person, shop, address, point, local] = ['person', 'shop', 'address', 'point', 'local'].map(
  (id) => id as ObjectTypeId,
) as [ObjectTypeId, ObjectTypeId, ObjectTypeId, ObjectTypeId, ObjectTypeId]

const embeds = (name: string, target: ObjectTypeId) =>
  makeProperty(name as PropertyId, name, {
    type: { kind: 'embedded', target },
    container: 'none',
    optional: true,
    elementOptional: false,
  })
const stored = (name: string) => ({ dataSource: 'a', database: 'b', name })

const model = makeModel([
  makeObjectType(local, 'Local'),
  makeObjectType(point, 'Point', { kind: 'embedded', properties: [embeds('again', point)] }),
  makeObjectType(address, 'Address', { kind: 'embedded', properties: [embeds('at', point)] }),
  makeObjectType(person, 'Person', {
    collection: stored('person'),
    properties: [embeds('home', address)],
  }),
  makeObjectType(shop, 'Shop', {
    collection: stored('shop'),
    properties: [embeds('address', address)],
  }),
])

it('finds the collections that inline a type, through other embedded types, in the model’s order', () => {
  expect(typesInlining(model, point).map(({ id }) => id)).toEqual([person, shop])
  expect(typesInlining(model, local)).toEqual([])
})

it.each([
  ['the selected type', person, shop, person],
  ['a selected type even without a collection', local, shop, local],
  ['the shown collection while it inlines the selected type', point, shop, shop],
  ['the first collection that inlines the selected type', point, null, person],
  ['what was shown while nothing is selected', undefined, shop, shop],
  ['the first collection while nothing was shown', undefined, null, person],
  ['another one when the shown type is gone', undefined, 'gone' as ObjectTypeId, person],
])('shows the collection of %s', (_what, selected, shown, expected) => {
  expect(shownCollection(model, selected, shown)).toBe(expected)
})

it('shows the client text of the selected type, or what was shown before', () => {
  expect(shownObjectType(model, point, person)).toBe(point)
  expect(shownObjectType(model, undefined, person)).toBe(person)
  expect(shownObjectType(model, undefined, null)).toBe(local)
  expect(shownObjectType(makeModel([]), undefined, person)).toBe(null)
})
