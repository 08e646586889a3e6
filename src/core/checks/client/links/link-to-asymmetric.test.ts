import { modelOf, ruleCases, withFacts } from '#testkit'
import { linkToAsymmetric } from './link-to-asymmetric.ts'

const readings = modelOf({
  'asymmetric Reading': { _id: 'int', sensor: 'Sensor' },
  Sensor: { _id: 'int', value: 'double' },
})

ruleCases(linkToAsymmetric, {
  fires: {
    'a link to an asymmetric type': modelOf({
      'asymmetric Reading': { _id: 'int' },
      Sensor: { _id: 'int', last: 'Reading[]' },
    }),
    'a link among asymmetric types': modelOf({
      'asymmetric Reading': { _id: 'int', last: 'Reading' },
    }),
    'an inverse relationship over an asymmetric type': modelOf({
      'asymmetric Reading': { _id: 'int', sensor: 'Sensor' },
      Sensor: { _id: 'int', readings: '<- Reading.sensor' },
    }),
    'the name of an asymmetric type': withFacts(readings, 'Sensor', 'value', {
      type: { kind: 'unresolved', typeName: 'Reading' },
    }),
  },
  silent: { 'a link from an asymmetric type': readings },
  core: {
    mode: 'flexible',
    unlike: { 'a link among asymmetric types': 'Core of 2023 refuses any link of one' },
  },
})
