import { modelOf, ruleCases } from '#testkit'
import {
  asymmetricLink,
  asymmetricLocal,
  asymmetricMixed,
  asymmetricPartition,
} from './asymmetric.ts'

const reading = modelOf({ 'asymmetric Reading': { _id: 'int', value: 'double' } })
const others = {
  'other kinds of types': modelOf({
    Sensor: { _id: 'int', value: 'mixed', next: 'Sensor' },
    'embedded Place': { name: 'string' },
  }),
}

const fires = { 'an asymmetric type': reading }

ruleCases(asymmetricLocal, { fires, silent: others, core: { mode: 'local' } })
ruleCases(asymmetricPartition, { fires, silent: others, core: { mode: 'partition' } })

ruleCases(asymmetricLink, {
  fires: {
    'links to a top-level type': modelOf({
      'asymmetric Reading': { _id: 'int', sensors: 'Sensor[]' },
      Sensor: { _id: 'int' },
    }),
  },
  silent: {
    ...others,
    'an embedded object': modelOf({
      'asymmetric Reading': { _id: 'int', place: 'Place' },
      'embedded Place': { name: 'string' },
    }),
    'a link to an asymmetric type, which is refused': modelOf({
      'asymmetric Reading': { _id: 'int', last: 'Reading' },
    }),
  },
  core: { mode: 'flexible' },
})

ruleCases(asymmetricMixed, {
  fires: {
    'mixed in an asymmetric type': modelOf({
      'asymmetric Reading': { _id: 'int', values: 'mixed[]' },
    }),
  },
  silent: { ...others, 'a double in an asymmetric type': reading },
})
