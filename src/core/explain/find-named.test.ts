import { expect, it } from 'vitest'
import { modelOf } from '#testkit'
import { findNamed, nearestNames } from './find-named.ts'

const model = modelOf({
  Dog: { _id: 'objectId', owner: 'string', 'a.b': 'int' },
  'Dog.a': { b: 'int' },
  Person: { _id: 'objectId' },
})

it.each([
  ['Dog', [{ objectType: 'Dog', property: null }]],
  ['Dog.owner', [{ objectType: 'Dog', property: 'Dog.owner' }]],
  ['Dog.a', [{ objectType: 'Dog.a', property: null }]],
  ['dog', []],
  ['Dog.', []],
  ['', []],
  ['__proto__', []],
])('finds what is called %s', (name, found) => {
  expect(findNamed(model, name)).toEqual(found)
})

it('takes a name with dots apart in every way', () => {
  expect(findNamed(model, 'Dog.a.b')).toEqual([
    { objectType: 'Dog', property: 'Dog.a.b' },
    { objectType: 'Dog.a', property: 'Dog.a.b' },
  ])
})

it.each([
  ['dgo', ['Dog']],
  ['DOG.OWNR', ['Dog.owner']],
  ['Persons', ['Person']],
  ['Dgo.owner', ['Dog.owner']],
  ['nothing at all like it', []],
])('names what %s may have meant', (name, near) => {
  expect(nearestNames(model, name)).toEqual(near)
})
