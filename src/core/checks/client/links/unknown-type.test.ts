import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { applyEdits } from '#core/edits'
import { countedIds, documentOf, type Model, type ValueType } from '#core/model'
import { modelOf, propertyNamed, ruleCases, withFacts } from '#testkit'
import { noType, notLinked, unknownType } from './unknown-type.ts'

const dogs = modelOf({
  Person: { _id: 'int', dog: 'Dog', name: 'string' },
  Dog: { _id: 'int', owner: 'Person', people: '<- Person.dog' },
  'embedded Tag': { text: 'string' },
})
const unresolved = (typeName: string, inverseOf?: string): { type: ValueType } => ({
  type: { kind: 'unresolved', typeName, ...(inverseOf === undefined ? {} : { inverseOf }) },
})
const naming = (typeName: string): Model => withFacts(dogs, 'Dog', 'owner', unresolved(typeName))
const inverting = (typeName: string, property: string): Model =>
  withFacts(dogs, 'Dog', 'people', unresolved(typeName, property))

ruleCases(unknownType, {
  fires: {
    'a name that nothing bears': naming('Nobody'),
    'a set of something unknown': modelOf({ Dog: { friends: 'Nobody<>' } }),
    'an inverse relationship over an unknown type': inverting('Nobody', 'dog'),
  },
  silent: {
    'links that lead somewhere': dogs,
    'a name that something bears by now': naming('Person'),
    'an inverse relationship over an unknown property': inverting('Person', 'cat'),
  },
  core: { mode: 'local' },
})

ruleCases(noType, {
  fires: { 'an empty name': naming(''), 'a short form that means nothing': naming('int[]?') },
  silent: { 'a name that nothing bears': naming('Nobody'), 'a link': dogs },
})

ruleCases(notLinked, {
  fires: {
    'a name that an object type bears by now': naming('Person'),
    'a name that an embedded type bears by now': naming('Tag'),
    'an inverse relationship that holds by now': inverting('Person', 'dog'),
  },
  silent: {
    'links that lead somewhere': dogs,
    'a name that nothing bears': naming('Nobody'),
    'an inverse relationship that does not hold': inverting('Person', 'name'),
    'a name that an asymmetric type bears': withFacts(
      modelOf({ 'asymmetric Reading': { _id: 'int' }, Dog: { _id: 'int', last: 'Nobody' } }),
      'Dog',
      'last',
      unresolved('Reading'),
    ),
  },
})

it('links a property to the object type that it adds', () => {
  const model = naming('Nobody')
  const fix = checkWith(unknownType, model, 'flexible')[0]?.fixes[0]
  const mended = applyEdits(documentOf(model), fix?.edits(model, countedIds('new-')) ?? [])?.model
  expect(mended && propertyNamed(mended, 'Dog', 'owner').type).toEqual({
    kind: 'link',
    target: 'new-t1',
  })
})
