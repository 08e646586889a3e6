import type { Model } from '#core/model'
import { modelOf, ruleCases, withFacts } from '#testkit'
import { inverseElsewhere, inverseNoLink, inverseUnknown } from './unknown-inverse.ts'

const dogs = modelOf({
  Cat: { _id: 'int' },
  Person: {
    _id: 'int',
    dog: 'Dog',
    cats: 'Cat[]',
    lost: 'Nobody',
    name: 'string',
    readings: '<- Dog.owner',
  },
  Dog: { _id: 'int', owner: 'Person', people: '<- Person.dog' },
  'asymmetric Reading': { _id: 'int' },
})
const inverting = (typeName: string, inverseOf: string): Model =>
  withFacts(dogs, 'Dog', 'people', { type: { kind: 'unresolved', typeName, inverseOf } })

const others = {
  'an inverse relationship that holds': dogs,
  'one that holds but is not tied yet': inverting('Person', 'dog'),
  'one over an unknown type': inverting('Nobody', 'dog'),
  'one over an asymmetric type': inverting('Reading', 'dog'),
}

ruleCases(inverseUnknown, {
  fires: {
    'a property that does not exist': inverting('Person', 'cat'),
    'a property that no client knows': withFacts(inverting('Person', 'name'), 'Person', 'name', {
      type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
    }),
    'a property by its name in code': withFacts(inverting('Person', 'pet'), 'Person', 'dog', {
      client: { codeName: 'pet' },
    }),
  },
  silent: { ...others, 'one over a string': inverting('Person', 'name') },
  core: { mode: 'flexible' },
})

ruleCases(inverseNoLink, {
  fires: {
    'one over a string': inverting('Person', 'name'),
    'one over an inverse relationship': inverting('Person', 'readings'),
  },
  silent: { ...others, 'one over a link elsewhere': inverting('Person', 'cats') },
  core: { mode: 'flexible' },
})

ruleCases(inverseElsewhere, {
  fires: {
    'one over links to another type': inverting('Person', 'cats'),
    'one over a link to an unknown type': inverting('Person', 'lost'),
  },
  silent: { ...others, 'one over a string': inverting('Person', 'name') },
  core: { mode: 'flexible' },
})
