import { modelOf, ruleCases } from '#testkit'
import { primaryKeyCollection, primaryKeyType } from './primary-key-type.ts'

const keyed = (text: string) => modelOf({ Cat: { _id: 'int' }, Dog: { _id: text } })

ruleCases(primaryKeyType, {
  fires: {
    'a double': keyed('double'),
    'a bool': keyed('bool'),
    mixed: keyed('mixed'),
    'a date': keyed('date'),
    'a link': keyed('Cat'),
  },
  silent: {
    'a string': keyed('string'),
    'an optional int': keyed('int?'),
    'a uuid': keyed('uuid'),
    'a list, which has a code of its own': keyed('double[]'),
    'another property': modelOf({ Dog: { _id: 'int', weight: 'double' } }),
  },
  core: { mode: 'local' },
})

ruleCases(primaryKeyCollection, {
  fires: {
    'a list of string': keyed('string[]'),
    'a set of int': keyed('int<>'),
    'an inverse relationship': modelOf({ Dog: { _id: '<- Dog.friend', friend: 'Dog' } }),
  },
  silent: { 'a string': keyed('string') },
  core: { mode: 'local' },
})
