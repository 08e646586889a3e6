import { expect, it } from 'vitest'
import { canonicalSchema, type PropertySchema } from './canonical.mjs'

const property = (one: PropertySchema | string): unknown =>
  canonicalSchema({ name: 'Dog', properties: { one } }).properties

it.each<[string, PropertySchema]>([
  ['int', { type: 'int', optional: false }],
  ['string?', { type: 'string', optional: true }],
  ['mixed', { type: 'mixed', optional: true }],
  ['Person', { type: 'object', objectType: 'Person', optional: true }],
  ['int?[]', { type: 'list', objectType: 'int', optional: true }],
  ['Person<>', { type: 'set', objectType: 'Person' }],
  ['Person{}', { type: 'dictionary', objectType: 'Person', optional: true }],
  ['mixed[]', { type: 'list', objectType: 'mixed' }],
])('%s is short for a longer form', (short, long) => {
  expect(property(short)).toEqual(property(long))
})

it.each<[PropertySchema | string, PropertySchema | string]>([
  ['int', 'double'],
  ['int', 'int?'],
  ['Person[]', 'Person<>'],
  [
    { type: 'string', indexed: true },
    { type: 'string', indexed: 'full-text' },
  ],
  [
    { type: 'string', mapTo: 'a' },
    { type: 'string', mapTo: 'b' },
  ],
])('%j is not %j', (one, other) => {
  expect(property(one)).not.toEqual(property(other))
})
