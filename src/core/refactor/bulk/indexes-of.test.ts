import { expect, it } from 'vitest'
import { primitiveShape } from '#core/model'
import { indexesOf } from './indexes-of.ts'

it.each([
  ['string', 'none', ['general', 'full-text']],
  ['string', 'list', ['general']],
  ['string', 'set', []],
  ['int', 'none', ['general']],
  ['int', 'list', []],
  ['double', 'none', []],
] as const)('offers the indexes of %s (%s)', (primitive, container, expected) => {
  expect(indexesOf({ ...primitiveShape(primitive), container })).toEqual(expected)
})
