import { expect, it } from 'vitest'
import { canBePrimaryKey, primitiveShape } from './shape.ts'

it.each([
  ['string', true],
  ['int', true],
  ['objectId', true],
  ['uuid', true],
  ['double', false],
  ['mixed', false],
] as const)('takes %s as a primary key: %s', (primitive, expected) => {
  expect(canBePrimaryKey(primitiveShape(primitive))).toBe(expected)
  expect(canBePrimaryKey({ ...primitiveShape(primitive), container: 'list' })).toBe(false)
})
