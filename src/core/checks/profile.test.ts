import { expect, it } from 'vitest'
import { emptyApp, makeModel, type CarriedFile } from '#core/model'
import { modelOf } from '#testkit'
import { likelyProfile } from './profile.ts'

const dogs = modelOf({ Dog: { _id: 'objectId' } })

it.each([
  ['flexible', { type: 'flexible', state: 'enabled' }],
  ['partition', { type: 'partition', state: 'enabled', partition: { key: '_partition' } }],
  ['partition', { state: 'enabled', partition: { key: '_partition' } }],
  ['flexible', { type: 'flexible', state: 'disabled' }],
  ['unsynced', { development_mode_enabled: false }],
  ['unsynced', { type: 'flexible', state: '' }],
] as const)('an app is %s with the configuration %j', (profile, config) => {
  const files: readonly CarriedFile[] = [
    { path: 'realm_config.json', text: '{}' },
    { path: 'sync/config.json', text: JSON.stringify(config) },
  ]
  expect(likelyProfile({ ...dogs, app: { ...emptyApp, files } })).toBe(profile)
})

it('syncs a model without an app once it has collections', () => {
  expect(likelyProfile(dogs)).toBe('flexible')
  expect(likelyProfile(makeModel([]))).toBe('local')
})
