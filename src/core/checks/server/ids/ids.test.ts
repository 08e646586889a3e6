import { jsonText } from '#core/model'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import { badIdType } from './bad-id-type.ts'
import { idNotRequired } from './id-not-required.ts'
import { missingId } from './missing-id.ts'

const dogs = modelOf({ Dog: { _id: 'objectId', name: 'string' } })
const byName = modelOf({ Dog: { name: 'string' } })
const dog = typeNamed(byName, 'Dog')
const keyed = {
  ...byName,
  objectTypes: byName.objectTypes.set(dog.id, { ...dog, primaryKey: dog.properties[0]!.id }),
}
const timestamp = {
  type: {
    kind: 'serverOnly',
    node: jsonText({ bsonType: 'timestamp' }),
    label: 'timestamp',
  },
} as const

ruleCases(missingId, {
  fires: {
    'a type without `_id`': byName,
    'a primary key of another name': keyed,
    'an asymmetric type': modelOf({ 'asymmetric Reading': { value: 'int' } }),
  },
  silent: {
    'a type with one': dogs,
    'an embedded type, which needs none': modelOf({ 'embedded Address': { street: 'string' } }),
  },
})

ruleCases(badIdType, {
  fires: {
    'a double': modelOf({ Dog: { _id: 'double' } }),
    'a list': modelOf({ Dog: { _id: 'objectId[]' } }),
    'a link': modelOf({ Dog: { _id: 'Dog' } }),
    'a timestamp': withFacts(dogs, 'Dog', '_id', timestamp),
  },
  silent: {
    'an objectId': dogs,
    'a string': modelOf({ Dog: { _id: 'string' } }),
    'an int': modelOf({ Dog: { _id: 'int' } }),
    'a uuid': modelOf({ Dog: { _id: 'uuid' } }),
    'an embedded type, where it is no key': modelOf({ 'embedded Tag': { _id: 'double' } }),
  },
})

ruleCases(idNotRequired, {
  fires: { 'an optional `_id`': modelOf({ Dog: { _id: 'objectId?' } }) },
  silent: {
    'a required one': dogs,
    'mixed, which is no key at all': modelOf({ Dog: { _id: 'mixed' } }),
    'an embedded type': modelOf({ 'embedded Tag': { _id: 'string?' } }),
  },
})
