import { syncSettingsOf, type SyncSettings } from '#core/formats'
import type { Difference } from '../change.ts'
import type { Found, Scope } from './scope.ts'

const ofModel = { objectType: null, property: null } as const

/** What differs in how an app syncs, where both models come with a sync configuration. */
export function* syncChanges({ before, after, tells }: Scope): Found {
  const was = tells.server ? syncSettingsOf(before.app) : null
  const is = tells.server ? syncSettingsOf(after.app) : null
  if (!was || !is) return
  const old = queryableOf(was)
  const now = queryableOf(is)
  for (const one of now) if (!covers(old, one)) yield queryable(one, true)
  for (const one of old) if (!covers(now, one)) yield queryable(one, false)
  const [from, to] = [was, is].map(({ indexedQueryable }) => namesOf(indexedQueryable).join(', '))
  if (from !== to)
    yield { kind: 'setIndexedQueryable', ...ofModel, was: from || null, is: to || null }
  const [key, newKey] = [was, is].map(({ partition }) => partition?.key.name ?? null)
  if (key !== newKey)
    yield { kind: 'setPartitionKey', ...ofModel, was: key ?? null, is: newKey ?? null }
}

/** A field to query by; in one collection, or in all of them. */
type Queryable = { readonly field: string; readonly collection: string | null }

function queryable({ field, collection }: Queryable, isNew: boolean): Difference<'setQueryable'> {
  const texts = isNew ? { was: null, is: field } : { was: field, is: null }
  return { kind: 'setQueryable', ...ofModel, field, collection, isNew, ...texts }
}

function queryableOf({ queryable, queryableOf }: SyncSettings): readonly Queryable[] {
  const everywhere = namesOf(queryable).map((field) => ({ field, collection: null }))
  const somewhere = [...queryableOf].flatMap(([collection, said]) =>
    namesOf(said).map((field) => ({ field, collection })),
  )
  return [...everywhere, ...somewhere]
}

/** Are these as good as that one? A field that all collections have is one of each. */
function covers(all: readonly Queryable[], { field, collection }: Queryable): boolean {
  return all.some(
    (one) => one.field === field && (one.collection === null || one.collection === collection),
  )
}

function namesOf(said: SyncSettings['queryable']): readonly string[] {
  return [...new Set(said.map(({ name }) => name))].sort()
}
