import { syncSettingsOf } from '#core/formats'
import { objectTypesOf, type Model, type Profile } from '#core/model'

/** What a rule that holds with Device Sync of either kind is for. */
export const synced: readonly Profile[] = ['flexible', 'partition']

/** What a rule that holds with Device Sync by queries alone is for. */
export const flexible: readonly Profile[] = ['flexible']

/** What a rule that holds with Device Sync by partitions alone is for. */
export const partitioned: readonly Profile[] = ['partition']

/** What a rule about the server's schemas is for. */
export const served: readonly Profile[] = ['flexible', 'partition', 'unsynced']

export const always: readonly Profile[] = ['flexible', 'partition', 'local', 'unsynced']

/** What a rule about Realm on a client is for: without sync, App Services has no Realm clients. */
export const onClients: readonly Profile[] = ['flexible', 'partition', 'local']

/**
 * What a model is for when nobody has said so: the kind of sync that its app configures; an app that configures none
 * has none, unless it has asymmetric types; a model without an app syncs once it has collections, and else stays on its
 * device.
 */
export function likelyProfile(model: Model): Profile {
  const sync = syncSettingsOf(model.app)
  if (sync) return sync.mode
  const types = objectTypesOf(model)
  if (types.some(({ kind }) => kind === 'asymmetric')) return 'flexible'
  if (model.app.files.length > 0) return 'unsynced'
  return types.some(({ collection }) => collection !== null) ? 'flexible' : 'local'
}
