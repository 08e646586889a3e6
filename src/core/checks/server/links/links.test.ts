import { jsonText, type Model, type ObjectType } from '#core/model'
import { modelOf, ruleCases, typeNamed } from '#testkit'
import { linkToOtherDataSource } from './link-to-other-data-source.ts'
import { linkWithoutKey } from './link-without-key.ts'
import { relForeignKey } from './rel-foreign-key.ts'

const dogs = modelOf({
  Person: { _id: 'objectId' },
  Dog: { _id: 'objectId', owner: 'Person', name: 'string' },
})
const change = (name: string, facts: Partial<ObjectType>): Model => {
  const type = typeNamed(dogs, name)
  return { ...dogs, objectTypes: dogs.objectTypes.set(type.id, { ...type, ...facts }) }
}

ruleCases(linkToOtherDataSource, {
  fires: {
    'a target in another data source': change('Person', {
      collection: { dataSource: 'other', database: 'app', name: 'Person' },
    }),
  },
  silent: {
    'a target in the same one': dogs,
    'a target in another database': change('Person', {
      collection: { dataSource: 'mongodb-atlas', database: 'other', name: 'Person' },
    }),
    'a target that no server knows': change('Person', { collection: null }),
  },
})

ruleCases(linkWithoutKey, {
  fires: {
    'a target without `_id`': modelOf({
      Person: { name: 'string' },
      Dog: { _id: 'objectId', owner: 'Person' },
    }),
    'a target whose `_id` is no key': modelOf({
      Person: { _id: 'double' },
      Dog: { _id: 'objectId', owners: 'Person[]' },
    }),
  },
  silent: {
    'a target with a key': dogs,
    'an embedded object, which has none': modelOf({
      Dog: { _id: 'objectId', home: 'Address' },
      'embedded Address': { street: 'string' },
    }),
  },
})

const kept = (key: string, foreignKey: string): Model => {
  const value = jsonText({
    ref: '#/relationship/mongodb-atlas/app/Person',
    foreign_key: foreignKey,
    is_list: false,
  })
  const residue = { 'app-services': { members: [], relationships: [{ key, value }] } }
  return change('Dog', { residue })
}

ruleCases(relForeignKey, {
  fires: {
    'another foreign key': kept('name', 'email'),
    'one inside of an embedded object': kept('home.owner', 'email'),
  },
  places: {
    'another foreign key': ['Dog.name'],
    'one inside of an embedded object': ['Dog'],
  },
  silent: { 'no such entry': dogs, 'an entry kept for another reason': kept('name', '_id') },
})
