import type { SyncSettings } from '#core/formats'
import { hasFields, type Ask, type ObjectTypeHead } from '../engine/ask.ts'

type About = Pick<Ask, 'sync' | 'app'>

/**
 * Does Device Sync keep a collection for this object type? An app syncs one data source; a type without a collection
 * gets one there. Source: documentation, sync/config-table.
 */
export function isSyncedType(type: ObjectTypeHead, { sync, app }: About): boolean {
  const wanted = sync?.dataSource ?? null
  const dataSource = type.collection?.dataSource ?? app.dataSource
  return hasFields(type) && (wanted === null || dataSource === wanted)
}

/** Do clients query this object type? Objects of an asymmetric one only travel upwards. */
export function isQueried(type: ObjectTypeHead, ask: About): boolean {
  return type.kind === 'object' && isSyncedType(type, ask)
}

/** The settings of an app that syncs by queries; null for any other. */
export function flexibleSync({ sync }: Ask): SyncSettings | null {
  return sync?.mode === 'flexible' ? sync : null
}
