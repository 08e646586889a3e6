import type { Model } from '#core/model'
import { modelOf, ruleCases, typeNamed } from '#testkit'
import { repeatedType } from './repeated-type.ts'

const pets = modelOf({
  Dog: { _id: 'int' },
  Cat: { _id: 'int' },
  'embedded Tag': { text: 'string' },
})

const called = (model: Model, type: string, name: string): Model => {
  const found = typeNamed(model, type)
  return { ...model, objectTypes: model.objectTypes.set(found.id, { ...found, name }) }
}

ruleCases(repeatedType, {
  fires: {
    'two types of one name': called(pets, 'Cat', 'Dog'),
    'an embedded type called like another': called(pets, 'Tag', 'Dog'),
    'three types of one name': called(called(pets, 'Cat', 'Dog'), 'Tag', 'Dog'),
  },
  silent: { 'names that differ in case': called(pets, 'Cat', 'dog') },
  places: { 'three types of one name': ['Dog', 'Dog'] },
  core: { mode: 'local' },
})
