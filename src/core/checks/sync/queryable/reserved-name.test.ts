import { expect, it } from 'vitest'
import { modelOf, queried, ruleCases, withFacts } from '#testkit'
import { reservedName, reservedNameUnlisted } from './reserved-name.ts'
import { isReserved } from './reserved-words.ts'

it.each([
  ['descending', true],
  ['DESCENDING', true],
  ['true', true],
  ['TRUE', true],
  ['True', false],
  ['oid', true],
  ['Oid', false],
  ['B64', true],
  ['b64', false],
  ['limit', true],
  ['like', true],
  ['constructor', false],
  ['', false],
])('knows whether %s is a word of the query language: %s', (name, expected) => {
  expect(isReserved(name)).toBe(expected)
})

const shops = modelOf({
  Shop: { _id: 'objectId', name: 'string', limit: 'int', Limit: 'int' },
  Sale: { _id: 'objectId', True: 'bool' },
  'embedded Part': { sort: 'int' },
})

ruleCases(reservedName, {
  fires: {
    'a queryable field': queried(shops, { queryable_fields_names: ['limit', 'name'] }),
    'one of other capitals': queried(shops, {
      collection_queryable_fields_names: { Shop: ['Limit'] },
    }),
    'one that is listed twice': queried(shops, {
      queryable_fields_names: ['limit'],
      collection_queryable_fields_names: { Shop: ['limit'] },
    }),
  },
  silent: {
    'a word that counts in other capitals': queried(shops, { queryable_fields_names: ['True'] }),
    'one that is not listed': queried(shops, { queryable_fields_names: ['name'] }),
    'one of an embedded type': queried(shops, { queryable_fields_names: ['sort'] }),
  },
  places: { 'a queryable field': ['Shop.limit'] },
})

ruleCases(reservedNameUnlisted, {
  fires: { 'every one that is not listed': shops },
  silent: {
    'those that are': queried(shops, { queryable_fields_names: ['limit', 'Limit'] }),
    'what only clients have': withFacts(
      withFacts(shops, 'Shop', 'limit', { only: 'object-model' }),
      'Shop',
      'Limit',
      { only: 'object-model' },
    ),
  },
  places: { 'every one that is not listed': ['Shop.limit', 'Shop.Limit'] },
})
