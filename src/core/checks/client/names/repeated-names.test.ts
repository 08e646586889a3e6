import type { Model, Property } from '#core/model'
import { modelOf, ruleCases, withFacts } from '#testkit'
import { codeNameTaken, repeatedCodeName, repeatedStoredName } from './repeated-names.ts'

const dog = modelOf({ Dog: { _id: 'objectId', a: 'string', b: 'string' } })
const code = (codeName: string): Partial<Property> => ({ client: { codeName } })
const coded = (a: string, b: string): Model =>
  withFacts(withFacts(dog, 'Dog', 'a', code(a)), 'Dog', 'b', code(b))
const timestamp: Partial<Property> = {
  type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
}
const twice = withFacts(dog, 'Dog', 'b', { name: 'a' })

const onlyOne = 'keys of one JavaScript object are never equal'

ruleCases(repeatedStoredName, {
  fires: {
    'two properties stored alike': twice,
    'two properties stored alike under two names in code': withFacts(dog, 'Dog', 'b', {
      name: 'a',
      ...code('b'),
    }),
    'three properties stored alike': withFacts(twice, 'Dog', '_id', { name: 'a' }),
  },
  silent: {
    'names that differ in case': withFacts(dog, 'Dog', 'b', { name: 'A' }),
    'one name in two types': modelOf({ Dog: { a: 'int' }, Cat: { a: 'int' } }),
    'one name in code': coded('x', 'x'),
  },
  places: { 'three properties stored alike': ['Dog.a', 'Dog.a'] },
  core: {
    mode: 'local',
    unlike: {
      'two properties stored alike': onlyOne,
      'three properties stored alike': onlyOne,
    },
  },
})

ruleCases(repeatedCodeName, {
  fires: { 'one name in code for two properties': coded('x', 'x') },
  silent: {
    'two names in code': coded('x', 'y'),
    'a name in code that is the stored name of the other': withFacts(dog, 'Dog', 'a', code('b')),
    'a property that no client knows': withFacts(coded('x', 'x'), 'Dog', 'b', timestamp),
  },
  core: {
    mode: 'local',
    unlike: {
      'one name in code for two properties': onlyOne,
    },
  },
})

ruleCases(codeNameTaken, {
  fires: {
    'the stored name of another property': withFacts(dog, 'Dog', 'a', code('b')),
    'two names that are swapped': coded('b', 'a'),
  },
  silent: {
    'its own stored name': withFacts(dog, 'Dog', 'a', code('a')),
    'the name in code of another property': coded('x', 'x'),
    'the stored name of one that no client knows': withFacts(
      withFacts(dog, 'Dog', 'a', code('b')),
      'Dog',
      'b',
      timestamp,
    ),
  },
  places: { 'two names that are swapped': ['Dog.a', 'Dog.b'] },
  core: {
    mode: 'local',
    unlike: {
      'the stored name of another property': onlyOne,
    },
  },
})
