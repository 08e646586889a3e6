import type { ObjectType } from '#core/model'
import type { Ask } from '../engine/ask.ts'

/**
 * Does Device Sync take part in this object type? An app syncs one data source: a collection of another one is no
 * concern of it. Source: documentation, sync/config-table.
 */
export function isSynced({ collection }: ObjectType, { sync }: Ask): boolean {
  const dataSource = sync?.dataSource ?? null
  return collection === null || dataSource === null || collection.dataSource === dataSource
}
