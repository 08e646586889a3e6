import { modelOf, queried, ruleCases } from '#testkit'
import { indexedNotGlobal, indexedQueryableCount } from './indexed-queryable.ts'
import { indexedQueryableMissing, indexedQueryableType } from './indexed-type.ts'

const shops = modelOf({
  Shop: { _id: 'objectId', owner: 'uuid', price: 'double', size: 'int', mate: 'Shop', at: 'int' },
  Sale: { _id: 'objectId', owner: 'uuid', size: 'string', tags: 'string[]', mate: 'objectId' },
  'asymmetric Log': { _id: 'objectId', at: 'string' },
})
const indexed = (...names: readonly string[]) =>
  queried(shops, { queryable_fields_names: names, indexed_queryable_fields_names: names })

ruleCases(indexedQueryableCount, {
  fires: { 'two of them': indexed('owner', 'size') },
  silent: { 'one of them': indexed('owner'), 'the same one twice': indexed('owner', 'owner') },
})

ruleCases(indexedNotGlobal, {
  fires: {
    'one that is queryable nowhere': queried(shops, { indexed_queryable_fields_names: ['owner'] }),
    'one of a single collection': queried(shops, {
      indexed_queryable_fields_names: ['owner'],
      collection_queryable_fields_names: { Shop: ['owner'] },
    }),
  },
  silent: { 'one of all collections': indexed('owner') },
})

ruleCases(indexedQueryableType, {
  fires: {
    'a double': indexed('price'),
    'a list': indexed('tags'),
    'an int here and a string there': indexed('size'),
  },
  silent: {
    'one type everywhere': indexed('owner'),
    'a link and what it holds': indexed('mate'),
    'another type in what is not queried': indexed('at'),
    'a name of nothing': indexed('nome'),
  },
  places: {
    'a double': ['Shop.price'],
    'a list': ['Sale.tags'],
    'an int here and a string there': ['Shop.size', 'Sale.size'],
  },
})

ruleCases(indexedQueryableMissing, {
  fires: { 'a type without it': indexed('tags') },
  silent: { 'types that have it, and one that is not queried': indexed('owner') },
  places: { 'a type without it': ['Shop'] },
})
