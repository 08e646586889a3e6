import { expect, it } from 'vitest'
import {
  countedIds,
  jsonText,
  makeModel,
  makeObjectType,
  makeProperty,
  primitiveShape,
} from '#core/model'
import { countKinds, hitPlaces, outlineRows, type OutlineFilter } from './outline-rows.ts'

const ids = countedIds()
const property = (name: string) => makeProperty(ids.property(), name, primitiveShape('string'))
const dog = makeObjectType(ids.objectType(), 'Dog', {
  properties: [property('_id'), property('name')],
})
const street = makeObjectType(ids.objectType(), 'Street', {
  kind: 'embedded',
  properties: [property('number')],
})
const model = makeModel([dog, street])
const all: OutlineFilter = { query: '', kind: null }

function namesOf(expanded: readonly (typeof dog)[], filter: Partial<OutlineFilter> = {}): string[] {
  const open = new Set(expanded.map(({ id }) => id))
  return outlineRows(model, open, { ...all, ...filter }).map(({ objectType, property: shown }) =>
    shown ? `${objectType.name}.${shown.name}` : objectType.name,
  )
}

it('shows object types, and the properties of those that are expanded', () => {
  expect(namesOf([])).toEqual(['Dog', 'Street'])
  expect(namesOf([dog])).toEqual(['Dog', 'Dog._id', 'Dog.name', 'Street'])
})

it('finds types and properties by a part of their names', () => {
  expect(namesOf([], { query: 'NA' })).toEqual(['Dog', 'Dog.name'])
  expect(namesOf([], { query: 'st' })).toEqual(['Street'])
  expect(namesOf([dog], { query: 'dog' })).toEqual(['Dog', 'Dog._id', 'Dog.name'])
  expect(namesOf([], { query: 'cat' })).toEqual([])
})

it('finds by a part of a description', () => {
  const keywords = [{ key: 'description', value: jsonText('Where it lives') }]
  const described = { ...street, server: { ...street.server, keywords } }
  const rows = outlineRows(makeModel([dog, described]), new Set(), { ...all, query: 'LIVES' })
  expect(rows.map(({ objectType }) => objectType.name)).toEqual(['Street'])
})

it('tells the lines that answer from those that lead to them', () => {
  const rows = outlineRows(model, new Set(), { ...all, query: 'name' })
  expect(rows).toHaveLength(2)
  expect(hitPlaces(rows, 'name')).toEqual([1])
  expect(hitPlaces(rows, ' ')).toEqual([])
})

it('shows one kind alone', () => {
  expect(namesOf([], { kind: 'embedded' })).toEqual(['Street'])
})

it('says where a line stands among its siblings', () => {
  const rows = outlineRows(model, new Set([dog.id]), all)
  expect(rows.map(({ position, siblings }) => [position, siblings])).toEqual([
    [1, 2],
    [1, 2],
    [2, 2],
    [2, 2],
  ])
})

it('counts kinds', () => {
  expect(countKinds(model)).toEqual({ object: 1, embedded: 1, asymmetric: 0 })
})
