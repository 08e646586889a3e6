import type { Profile } from '#core/model'

/** What people call the purposes of a model. */
export const profileNames: Readonly<Record<Profile, string>> = {
  flexible: 'Device Sync (flexible)',
  partition: 'Device Sync (partition)',
  local: 'Local Realm',
  unsynced: 'App Services without sync',
}
