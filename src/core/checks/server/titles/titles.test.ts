import type { Model, ObjectType } from '#core/model'
import { modelOf, ruleCases, typeNamed, type Sketch } from '#testkit'
import { duplicateTitle, sharedTitle } from './duplicate-title.ts'
import { embeddedTitleConflict } from './embedded-title-conflict.ts'
import { missingTitle } from './missing-title.ts'
import { titleTooLong } from './title-too-long.ts'

const change = (model: Model, name: string, facts: Partial<ObjectType>): Model => {
  const type = typeNamed(model, name)
  return { ...model, objectTypes: model.objectTypes.set(type.id, { ...type, ...facts }) }
}
const titled = (model: Model, name: string, title: string | null): Model =>
  change(model, name, { server: { keywords: [], title } })
const stored = (model: Model, name: string, dataSource: string): Model =>
  change(model, name, { collection: { dataSource, database: 'app', name } })

const dog: Sketch = { Dog: { _id: 'objectId' } }
const two = modelOf({ ...dog, Dog_2: { _id: 'objectId' } })
const renamed = stored(modelOf({ Hound: { _id: 'objectId' } }), 'Hound', 'mongodb-atlas')

ruleCases(missingTitle, {
  fires: { 'a collection without a title': titled(modelOf(dog), 'Dog', null) },
  silent: {
    'a collection with one': modelOf(dog),
    'a type that got another name, which is written': change(renamed, 'Hound', {
      server: { keywords: [], title: null },
      collection: { dataSource: 'mongodb-atlas', database: 'app', name: 'dogs' },
    }),
    'an embedded object, which is named after its place': titled(
      modelOf({ Dog: { _id: 'objectId', home: 'Dog_home' }, 'embedded Dog_home': { a: 'int' } }),
      'Dog_home',
      null,
    ),
  },
})

ruleCases(duplicateTitle, {
  fires: { 'two collections of one title': titled(two, 'Dog_2', 'Dog') },
  places: { 'two collections of one title': ['Dog_2'] },
  silent: {
    'two titles': two,
    'one title in two data sources': stored(titled(two, 'Dog_2', 'Dog'), 'Dog', 'other'),
    'a type that got another name, which is its title now': titled(
      modelOf({ ...dog, Hound: { _id: 'objectId' } }),
      'Hound',
      'Dog',
    ),
  },
})

ruleCases(sharedTitle, {
  fires: { 'two collections of one title': titled(two, 'Dog_2', 'Dog') },
  places: { 'two collections of one title': ['Dog_2'] },
  silent: { 'two titles': two, 'a title of its own': titled(two, 'Dog_2', 'Hound') },
})

const homes = modelOf({
  Dog: { _id: 'objectId', home: 'Address', work: 'Dog_work' },
  'embedded Address': { street: 'string' },
  'embedded Dog_work': { street: 'string', city: 'string' },
})
const rootToo = modelOf({
  Address_2: { _id: 'objectId' },
  Dog: { _id: 'objectId', home: 'Address' },
  'embedded Address': { street: 'string' },
})

ruleCases(embeddedTitleConflict, {
  fires: {
    'one title for two shapes': titled(homes, 'Dog_work', 'Address'),
    'the title of a collection': titled(homes, 'Dog_work', 'Dog'),
    'a collection with the title of an embedded type': titled(rootToo, 'Address_2', 'Address'),
  },
  places: {
    'one title for two shapes': ['Dog_work'],
    'the title of a collection': ['Dog_work'],
    'a collection with the title of an embedded type': ['Address'],
  },
  silent: {
    'a title for each': homes,
    'a type that nothing uses, which is not written': titled(
      modelOf({ Dog: { _id: 'objectId' }, 'embedded Dog_work': { a: 'int' } }),
      'Dog_work',
      'Dog',
    ),
  },
})

const called = (name: string): Model => modelOf({ [name]: { _id: 'objectId' } })

ruleCases(titleTooLong, {
  fires: {
    '58 letters': called('a'.repeat(58)),
    '29 letters of two bytes': called('é'.repeat(29)),
    '20 letters of three bytes': called('語'.repeat(20)),
    '15 letters of four bytes': called('😀'.repeat(15)),
    'an embedded type': modelOf({ [`embedded ${'a'.repeat(58)}`]: { a: 'int' } }),
  },
  silent: {
    '57 letters': called('a'.repeat(57)),
    '28 letters of two bytes': called('é'.repeat(28)),
    'a short title over a long name': titled(
      called(`Dog_${'2'.repeat(60)}`),
      `Dog_${'2'.repeat(60)}`,
      'Dog',
    ),
  },
})
