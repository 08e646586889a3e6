import { syncSettingsOf, type SaidName, type SyncSettings } from '#core/formats'
import type { Property } from '#core/model'
import { say } from '../catalogue.ts'
import type { Statement } from '../explanation.ts'
import type { ToldProperty } from './told.ts'

/** What keys, and the app’s configuration, make of a property that the server has. */
export function rolesOf({ model, type, property, name }: ToldProperty): readonly Statement[] {
  const isId = property.name === '_id'
  if (type.kind === 'embedded') return isId ? [say('id-of-embedded', {})] : []
  const isKey = type.primaryKey === property.id
  const key = isKey ? [isId ? say('key-on-server', {}) : say('key-not-id', { name })] : []
  const sync = syncSettingsOf(model.app)
  if (!sync) return key
  const { partition } = sync
  const isPartition = sync.mode === 'partition' && partition?.key.name === property.name
  return [
    ...key,
    ...(isPartition ? [say('partition-key', { file: placeOf(sync, partition.key) })] : []),
    ...(sync.mode === 'flexible' && isQueryable(property) ? tellQueries(sync, type, property) : []),
  ]
}

function tellQueries(
  sync: SyncSettings,
  { name, collection }: ToldProperty['type'],
  property: Property,
): readonly Statement[] {
  const find = (names: readonly SaidName[] | undefined): SaidName | undefined =>
    names?.find((said) => said.name === property.name)
  const everywhere = find(sync.queryable)
  const here =
    find(sync.queryableOf.get(collection?.name ?? '')) ?? find(sync.queryableOf.get(name))
  const indexed = find(sync.indexedQueryable)
  return [
    ...(everywhere ? [say('queryable-everywhere', { file: placeOf(sync, everywhere) })] : []),
    ...(here ? [say('queryable-here', { file: placeOf(sync, here) })] : []),
    ...(indexed ? [say('queryable-indexed', { file: placeOf(sync, indexed) })] : []),
  ]
}

/** One value, or an array of them. Source: documentation, sync/configure/sync-settings. */
function isQueryable({ type, container }: Property): boolean {
  return container !== 'dictionary' && (type.kind === 'primitive' || type.kind === 'link')
}

function placeOf({ file }: SyncSettings, { span }: SaidName): string {
  return `${file}:${span.line}`
}
