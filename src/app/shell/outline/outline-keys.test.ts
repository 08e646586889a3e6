import { expect, it } from 'vitest'
import { countedIds, makeModel, makeObjectType, makeProperty, primitiveShape } from '#core/model'
import { outlineMove } from './outline-keys.ts'
import { outlineRows } from './outline-rows.ts'

const ids = countedIds()
const property = (name: string) => makeProperty(ids.property(), name, primitiveShape('string'))
const dog = makeObjectType(ids.objectType(), 'Dog', {
  properties: [property('_id'), property('name')],
})
const cat = makeObjectType(ids.objectType(), 'Cat')
const rows = outlineRows(makeModel([dog, cat]), new Set([dog.id]), { query: '', kind: null })
const isExpanded = (id: typeof dog.id): boolean => id === dog.id

it.each([
  ['ArrowDown', 0, { go: 1 }],
  ['ArrowDown', 3, { go: 3 }],
  ['ArrowUp', 0, { go: 0 }],
  ['Home', 3, { go: 0 }],
  ['End', 0, { go: 3 }],
  ['ArrowRight', 0, { go: 1 }],
  ['ArrowRight', 3, { toggle: cat.id }],
  ['ArrowRight', 1, null],
  ['ArrowLeft', 2, { go: 0 }],
  ['ArrowLeft', 0, { toggle: dog.id }],
  ['ArrowLeft', 3, null],
  ['Enter', 2, { reveal: dog.id }],
  ['x', 0, null],
])('%s on line %i', (key, active, expected) => {
  expect(outlineMove(key, rows, active, isExpanded)).toEqual(expected)
})

it('does nothing where there are no lines', () => {
  expect(outlineMove('ArrowDown', [], -1, isExpanded)).toBeNull()
})
