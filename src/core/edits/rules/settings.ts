import {
  propertyOf,
  sameSuppression,
  type Document,
  type Profile,
  type Settings,
  type Suppression,
} from '#core/model'
import { noChange } from '../effects/change.ts'
import type { Applied, EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'
import type { Edit } from '../vocabulary.ts'

const purposes: Readonly<Record<Profile, string>> = {
  flexible: 'Device Sync, flexible',
  partition: 'Device Sync, partition-based',
  local: 'a local Realm',
  unsynced: 'App Services without sync',
}

export const setProfile: EditRule<'setProfile'> = {
  label: (_, { profile }) =>
    profile === null ? 'Let the app say what it is for' : `Check for ${purposes[profile]}`,
  apply: (document, { profile }) => {
    const { settings } = document
    if (settings.profile === profile) return noChange('The profile')
    return withSettings(
      document,
      { ...settings, profile },
      { kind: 'setProfile', profile: settings.profile },
    )
  },
}

export const suppress: EditRule<'suppress'> = {
  label: (document, { suppression }) => `Silence ${nameOf(document, suppression)}`,
  apply: (document, { suppression }) => {
    const { suppressed } = document.settings
    const { code, objectType, property } = suppression
    const before = suppressed.find((one) => sameSuppression(one, suppression))
    if (before && sameValue(before, suppression)) return noChange('This problem')
    const others = suppressed.filter((one) => one !== before)
    return withSettings(
      document,
      { ...document.settings, suppressed: inOrder([...others, suppression]) },
      before
        ? { kind: 'suppress', suppression: before }
        : { kind: 'unsuppress', suppression: { code, objectType, property } },
    )
  },
}

export const unsuppress: EditRule<'unsuppress'> = {
  label: (document, { suppression }) => `Speak of ${nameOf(document, suppression)} again`,
  apply: (document, { suppression }) => {
    const { suppressed } = document.settings
    const before = suppressed.find((one) => sameSuppression(one, suppression))
    if (!before) return noChange('This problem')
    const others = suppressed.filter((one) => one !== before)
    return withSettings(
      document,
      { ...document.settings, suppressed: others },
      { kind: 'suppress', suppression: before },
    )
  },
}

/** In one order, whatever the order they came in: to take one back and put it again changes nothing. */
function inOrder(suppressed: readonly Suppression[]): readonly Suppression[] {
  const key = ({ code, objectType, property }: Suppression): string =>
    JSON.stringify([code, objectType, property])
  return suppressed.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function withSettings(document: Document, settings: Settings, inverse: Edit): Applied {
  return { ok: true, document: { ...document, settings }, inverse: [inverse] }
}

function nameOf({ model }: Document, { code, objectType, property }: Omit<Suppression, 'reason'>) {
  const type = objectType === null ? undefined : model.objectTypes.get(objectType)
  const name = property === null ? undefined : propertyOf(type, property)?.name
  const place = [type?.name, name].filter((part) => part !== undefined).join('.')
  return place === '' ? code : `${code} at ${place}`
}
