import { modelOf, ruleCases, withFacts } from '#testkit'
import { noProperties } from './no-properties.ts'

const clock = modelOf({ Clock: { time: 'date' } })

ruleCases(noProperties, {
  fires: {
    'a type without properties': modelOf({ 'embedded Tag': {} }),
    'a type of which no client knows a property': withFacts(clock, 'Clock', 'time', {
      type: { kind: 'serverOnly', node: '{}' as never, label: 'timestamp' },
    }),
  },
  silent: { 'a type with a property': clock },
})
