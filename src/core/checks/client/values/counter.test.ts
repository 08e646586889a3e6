import type { Model } from '#core/model'
import { modelOf, ruleCases, withFacts } from '#testkit'
import { counterPrimaryKey, counterType } from './counter.ts'

const counting = (text: string, property = 'x'): Model =>
  withFacts(modelOf({ Dog: { _id: 'int', x: text } }), 'Dog', property, {
    client: { counter: true },
  })

ruleCases(counterPrimaryKey, {
  fires: { 'a key that counts': counting('int', '_id') },
  silent: { 'another property that counts': counting('int') },
})

ruleCases(counterType, {
  fires: {
    'a double': counting('double'),
    'a list of int': counting('int[]'),
    'a link': counting('Dog'),
  },
  silent: {
    'an int': counting('int'),
    'an optional int': counting('int?'),
    'a double that is no counter': modelOf({ Dog: { _id: 'int', x: 'double' } }),
  },
})
