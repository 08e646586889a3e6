import { modelOf, ruleCases } from '#testkit'
import { optionalPrimaryKey } from './optional-primary-key.ts'

const dog = modelOf({ Dog: { _id: 'string?', name: 'string?' } })

ruleCases(optionalPrimaryKey, {
  fires: { 'a key that may be null': dog },
  silent: {
    'a required key': modelOf({ Dog: { _id: 'string', name: 'string?' } }),
    'a key of a wrong type': modelOf({ Dog: { _id: 'mixed' } }),
  },
  profile: 'local',
})

ruleCases(optionalPrimaryKey, { fires: {}, silent: { '`_id` of a collection': dog } })
