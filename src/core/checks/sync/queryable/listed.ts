import type { SaidName, SyncList } from '#core/formats'
import { rootTitleOf, collectionNameOf, type Ask, type ObjectTypeHead } from '../../engine/ask.ts'
import { flexibleSync, isQueried } from '../synced-type.ts'

/** A field that objects may be queried by, and the list that says so. */
export type Listed = SaidName & { readonly list: SyncList }

/** The names by which an object type may be queried, those of all collections first; none for one that is not queried. */
export function listedFor(type: ObjectTypeHead, ask: Ask): readonly Listed[] {
  const sync = flexibleSync(ask)
  if (!sync || !isQueried(type, ask)) return []
  const key = keyOf(type, ask)
  const own = key === null ? [] : (sync.queryableOf.get(key) ?? [])
  return [
    ...sync.queryable.map((one) => ({ ...one, list: 'queryable_fields_names' as const })),
    ...own.map((one) => ({ ...one, list: { queryableOf: key ?? '' } })),
  ]
}

/**
 * The key under which the configuration lists fields of one object type alone: its collection, else, as older files
 * have it, its title where no collection is called so.
 */
export function keyOf(type: ObjectTypeHead, ask: Ask): string | null {
  const keys = ask.sync?.queryableOf
  const collection = collectionNameOf(type)
  if (!keys || collection === null) return null
  if (keys.has(collection)) return collection
  const title = rootTitleOf(type)
  return title !== null && keys.has(title) && ask.stored(title).length === 0 ? title : null
}

/** Does this list hold for every collection? */
export function isGlobal({ list }: Listed): boolean {
  return list === 'queryable_fields_names'
}

/** What a list is called in a message. */
export function listName(list: SyncList): string {
  return typeof list === 'string'
    ? `\`${list}\``
    : `the queryable fields of \`${list.queryableOf}\``
}
