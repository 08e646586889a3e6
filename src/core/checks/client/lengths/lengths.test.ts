import { makeProperty, primitiveShape, type Model } from '#core/model'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import {
  propertyNameEmpty,
  propertyNameTooLong,
  tooManyProperties,
  typeNameTooLong,
} from './lengths.ts'

const called = (name: string): Model => modelOf({ [name]: { _id: 'int' } })

ruleCases(typeNameTooLong, {
  fires: {
    '58 letters': called('D'.repeat(58)),
    '29 letters of two bytes': called('é'.repeat(29)),
    '15 signs of four bytes': called('🐶'.repeat(15)),
  },
  silent: {
    '57 letters': called('D'.repeat(57)),
    '28 letters of two bytes': called('é'.repeat(28)),
  },
  core: { mode: 'local' },
})

const self = modelOf({ Dog: { _id: 'int', friend: 'Dog', friends: '<- Dog.friend' } })
const long = { name: 'x'.repeat(64) }

ruleCases(propertyNameTooLong, {
  fires: {
    '64 letters': withFacts(self, 'Dog', 'friend', long),
    '32 letters of two bytes': withFacts(self, 'Dog', 'friend', { name: 'é'.repeat(32) }),
  },
  silent: {
    '63 letters': withFacts(self, 'Dog', 'friend', { name: 'x'.repeat(63) }),
    'an inverse relationship, which is not stored': withFacts(self, 'Dog', 'friends', long),
    'a long name in code': withFacts(self, 'Dog', 'friend', { client: { codeName: long.name } }),
  },
  core: { mode: 'local' },
})

ruleCases(propertyNameEmpty, {
  fires: { 'no name': withFacts(self, 'Dog', 'friend', { name: '' }) },
  silent: {
    'a space for a name': withFacts(self, 'Dog', 'friend', { name: ' ' }),
    'an inverse relationship, which is not stored': withFacts(self, 'Dog', 'friends', { name: '' }),
  },
  core: { mode: 'local', unlike: { 'no name': 'there is a primary key' } },
})

const wide = (count: number): Model => {
  const dog = typeNamed(self, 'Dog')
  const properties = Array.from({ length: count }, (_, i) =>
    makeProperty(`p${i}` as (typeof dog.properties)[0]['id'], `p${i}`, primitiveShape('int')),
  )
  const inverse = dog.properties.filter(({ type }) => type.kind === 'inverse')
  const type = { ...dog, primaryKey: null, properties: [...properties, ...inverse] }
  return { ...self, objectTypes: self.objectTypes.set(dog.id, type) }
}

ruleCases(tooManyProperties, {
  fires: { 'one more than fit': wide(65_536) },
  silent: { 'as many as fit': wide(65_535) },
})
