import { modelOf, queried, ruleCases, withFacts } from '#testkit'
import { noQueryableField, tooManyQueryable } from './count.ts'
import { queryableIneligible, queryablePassedOver } from './ineligible.ts'
import { queryableTwice } from './twice.ts'
import { queryableUnknown, queryableUnknownCollection, queryableUnknownHere } from './unknown.ts'

const dogs = modelOf({
  Person: { _id: 'objectId', name: 'string', home: 'string' },
  Dog: {
    _id: 'objectId',
    name: 'string',
    tags: 'string[]',
    owner: 'Person',
    friends: 'Dog[]',
    home: 'Home',
    homes: 'Home[]',
    place: 'Place',
    marks: 'string{}',
    keepers: '<- Person.name',
  },
  'asymmetric Bark': { _id: 'objectId', home: 'Home' },
  'embedded Home': { street: 'string', name: 'string' },
  'embedded Place': { type: 'string', coordinates: 'double[]' },
})
const everywhere = (...names: readonly string[]) => queried(dogs, { queryable_fields_names: names })
const ofDogs = (...names: readonly string[]) =>
  queried(dogs, { collection_queryable_fields_names: { Dog: names } })

ruleCases(queryableIneligible, {
  fires: {
    'an embedded object': ofDogs('home'),
    'a list of embedded objects': everywhere('homes'),
    'a dictionary': everywhere('marks'),
    'a field of a collection that is queryable elsewhere': queried(dogs, {
      queryable_fields_names: ['name'],
      collection_queryable_fields_names: { Dog: ['home'] },
    }),
  },
  silent: {
    'plain values, arrays of them, links and places': everywhere(
      '_id',
      'name',
      'tags',
      'owner',
      'friends',
      'place',
    ),
    'a name that holds for another type': everywhere('home'),
    'an asymmetric type': queried(dogs, { collection_queryable_fields_names: { Bark: ['home'] } }),
    'an app without sync': dogs,
  },
  places: { 'an embedded object': ['Dog.home'] },
})

ruleCases(queryablePassedOver, {
  fires: { 'an embedded object with the name of a string elsewhere': everywhere('home') },
  silent: {
    'a name that is queryable nowhere': everywhere('homes'),
    'a collection': ofDogs('home'),
  },
  places: { 'an embedded object with the name of a string elsewhere': ['Dog.home'] },
})

ruleCases(queryableUnknown, {
  fires: {
    'a name of no property': everywhere('name', 'nome'),
    'a name of embedded types alone': everywhere('street'),
    'a name of an inverse relationship': everywhere('keepers'),
    'a name of what only clients have': queried(
      withFacts(dogs, 'Dog', 'tags', { only: 'object-model' }),
      { queryable_fields_names: ['tags'] },
    ),
  },
  silent: { 'a name of one property': everywhere('tags') },
})

ruleCases(queryableUnknownHere, {
  fires: {
    'a name that another type has': queried(dogs, {
      collection_queryable_fields_names: { Person: ['tags'] },
    }),
  },
  silent: { 'a name it has': ofDogs('tags'), 'a name for all collections': everywhere('nome') },
})

const hounds = {
  ...dogs,
  objectTypes: dogs.objectTypes.set('Dog' as never, {
    ...dogs.objectTypes.get('Dog' as never)!,
    collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'hounds' },
  }),
}
const listing = (key: string) =>
  queried(hounds, { collection_queryable_fields_names: { [key]: ['nome'] } })

ruleCases(queryableUnknownHere, {
  fires: { 'the key is the collection': listing('hounds'), 'the key is the title': listing('Dog') },
  silent: { 'the key is of neither': listing('dogs') },
})

ruleCases(queryableUnknownCollection, {
  fires: { 'a key of no collection': listing('dogs'), 'a hurtful key': listing('__proto__') },
  silent: {
    'a collection': listing('hounds'),
    'a title': listing('Dog'),
    'a key without names': queried(dogs, { collection_queryable_fields_names: { dogs: [] } }),
  },
})

ruleCases(queryableTwice, {
  fires: {
    'a name of all collections and of one': queried(dogs, {
      queryable_fields_names: ['name', 'tags'],
      collection_queryable_fields_names: { Dog: ['tags', 'owner'] },
    }),
  },
  silent: {
    'other names': queried(dogs, {
      queryable_fields_names: ['name'],
      collection_queryable_fields_names: { Dog: ['tags'] },
    }),
  },
  places: { 'a name of all collections and of one': ['Dog.tags'] },
})

ruleCases(noQueryableField, {
  fires: {
    'a type without one': ofDogs('tags'),
    'one that cannot be queried': everywhere('marks'),
  },
  silent: {
    'one for each type': everywhere('name'),
    'the primary key': everywhere('_id'),
    'Development Mode': queried(dogs, { development_mode_enabled: true }),
    'another data source': queried(dogs, { service_name: 'elsewhere' }),
    'an app without sync': dogs,
  },
  places: { 'a type without one': ['Person'], 'one that cannot be queried': ['Person', 'Dog'] },
})

const letters = [...'abcdefghijk']
const wide = modelOf({
  Wide: Object.fromEntries(['_id', ...letters].map((name) => [name, 'string'])),
})
ruleCases(tooManyQueryable, {
  fires: {
    'eleven, counting both lists': queried(wide, {
      queryable_fields_names: letters.slice(0, 6),
      collection_queryable_fields_names: { Wide: letters.slice(6) },
    }),
  },
  silent: {
    'ten, and one twice': queried(wide, {
      queryable_fields_names: letters.slice(0, 10),
      collection_queryable_fields_names: { Wide: ['a'] },
    }),
    'names of other types': queried(wide, {
      queryable_fields_names: [...letters.slice(0, 10), 'x', 'y'],
    }),
  },
})
