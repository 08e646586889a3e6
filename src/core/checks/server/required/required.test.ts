import type { Model } from '#core/model'
import { modelOf, ruleCases, typeNamed, withFacts } from '#testkit'
import { geoCoordinatesRequired } from './geo-coordinates-required.ts'
import {
  requiredCollection,
  requiredEmbedded,
  requiredLink,
  requiredMixed,
} from './never-required.ts'
import { requiredNull } from './required-null.ts'
import { requiredUnknown } from './required-unknown.ts'

const dogs = modelOf({
  Person: { _id: 'objectId' },
  Dog: {
    _id: 'objectId',
    owner: 'Person',
    friends: 'Dog[]',
    tags: 'string[]',
    marks: 'int<>',
    ages: 'int{}',
    homes: 'Address[]',
    home: 'Address',
    note: 'mixed',
    notes: 'mixed[]',
    nick: 'string?',
    age: 'int',
  },
  'embedded Address': { street: 'string' },
  'embedded Spot': { type: 'string', coordinates: 'double[]' },
  'embedded Path': { type: 'int', coordinates: 'double[]' },
})
const required = { server: { required: true, keywords: [], elementKeywords: [] } } as const
const withRequired = (name: string, type = 'Dog') => withFacts(dogs, type, name, required)

ruleCases(requiredLink, {
  fires: {
    'a to-one link in `required`': withRequired('owner'),
    'a list of links in `required`': withRequired('friends'),
  },
  silent: {
    'links that are not in `required`': dogs,
    'a list of values in `required`': withRequired('tags'),
  },
})

ruleCases(requiredCollection, {
  fires: {
    'a list': withRequired('tags'),
    'a set': withRequired('marks'),
    'a dictionary': withRequired('ages'),
    'a list of mixed': withRequired('notes'),
    'a list of embedded objects': withRequired('homes'),
    'coordinates beside a type that is no string': withRequired('coordinates', 'Path'),
  },
  silent: {
    'collections that are not in `required`': dogs,
    'a list of links, which is told as that': withRequired('friends'),
    'the coordinates of a place, which are told as that': withRequired('coordinates', 'Spot'),
  },
})

ruleCases(geoCoordinatesRequired, {
  fires: { 'the coordinates of a place': withRequired('coordinates', 'Spot') },
  silent: {
    'coordinates that are not in `required`': dogs,
    'coordinates beside a type that is no string': withRequired('coordinates', 'Path'),
    'its `type`, which is to be required': withRequired('type', 'Spot'),
  },
})

ruleCases(requiredMixed, {
  fires: { 'mixed in `required`': withRequired('note') },
  silent: { 'mixed that is not': dogs, 'a list of mixed': withRequired('notes') },
})

ruleCases(requiredEmbedded, {
  fires: { 'an embedded object in `required`': withRequired('home') },
  silent: { 'one that is not': dogs, 'a list of them': withRequired('homes') },
})

ruleCases(requiredNull, {
  fires: { 'what is required and may be null': withRequired('nick') },
  silent: { 'what is optional': dogs, 'mixed in `required`': withRequired('note') },
})

const requiring = (...requiredUnknownNames: readonly string[]): Model => {
  const dog = typeNamed(dogs, 'Dog')
  const server = { keywords: [], requiredUnknown: requiredUnknownNames }
  return { ...dogs, objectTypes: dogs.objectTypes.set(dog.id, { ...dog, server }) }
}

ruleCases(requiredUnknown, {
  fires: {
    'a name that is not declared': requiring('nowhere'),
    'each such name once': requiring('nowhere', 'else', 'nowhere'),
  },
  places: { 'each such name once': ['Dog', 'Dog'] },
  silent: { 'no such name': dogs, 'one that has come to be declared': requiring('nick') },
})
