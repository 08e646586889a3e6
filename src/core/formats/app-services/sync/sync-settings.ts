import { spanAt, type TextSpan } from '#core/diagnostics'
import type { CarriedFile, ServerApp } from '#core/model'
import { memberOf, stringAt, type JsonMember, type JsonNode } from '../../shared/json-text/index.ts'
import { findSyncConfig, syncNodeOf } from './asymmetric.ts'
import { rootOf } from '../app/places.ts'

/** A name that the sync configuration says, and where it says it. */
export type SaidName = { readonly name: string; readonly span: TextSpan }

/** How an app syncs, as far as its configuration says. Names are those of fields, collections or types as written. */
export type SyncSettings = {
  /** Path of the file, relative to the app's root. */
  readonly file: string
  readonly mode: 'flexible' | 'partition'
  /** Is Development Mode on, in which clients change the server's schemas? */
  readonly isDevelopment: boolean
  /** The data source that is synced; null where the configuration does not name one. */
  readonly dataSource: string | null
  /** Fields that every collection may be queried by. */
  readonly queryable: readonly SaidName[]
  readonly indexedQueryable: readonly SaidName[]
  /** Fields that one collection may be queried by, under the collection's name (or, in older files, the type's). */
  readonly queryableOf: ReadonlyMap<string, readonly SaidName[]>
  readonly asymmetric: readonly SaidName[]
  /** The field whose value decides which partition a document belongs to. */
  readonly partition: {
    readonly key: SaidName
    readonly type: string | null
    /** Must every document have it? Null: not said. */
    readonly isRequired: boolean | null
  } | null
}

const known = new WeakMap<ServerApp['files'], SyncSettings | null>()

/**
 * The sync settings of an app, or null where it does not sync. Remembered as long as its files stay.
 * Source: documentation, sync/config-table and reference/partition-based-sync.
 */
export function syncSettingsOf({ files }: ServerApp): SyncSettings | null {
  const remembered = known.get(files)
  if (remembered !== undefined) return remembered
  const settings = readSettings(files)
  known.set(files, settings)
  return settings
}

function readSettings(files: readonly CarriedFile[]): SyncSettings | null {
  const config = findSyncConfig(files)
  const file = config && files.find(({ path }) => path === config.path)
  if (!config || !file || !('text' in file)) return null
  const node = syncNodeOf(rootOf(file), config)
  if (!node || !isConfigured(node)) return null
  const said = ({ start, end }: JsonNode, name: string): SaidName => ({
    name,
    span: spanAt(file.path, file.text, start, end),
  })
  const names = (key: string): readonly SaidName[] => namesIn(memberOf(node, key)?.value, said)
  return {
    file: config.path,
    mode: isPartitioned(node, config.keys) ? 'partition' : 'flexible',
    isDevelopment: isTrue(node, 'development_mode_enabled'),
    dataSource: stringAt(node, 'service_name') ?? dataSourceAround(files, config.path),
    queryable: names('queryable_fields_names'),
    indexedQueryable: names('indexed_queryable_fields_names'),
    queryableOf: namesByCollection(node, said),
    asymmetric: names('asymmetric_tables'),
    partition: partitionIn(node, said),
  }
}

/** Every export has a sync configuration; that of an app that does not sync only speaks of Development Mode. */
function isConfigured(node: JsonNode): boolean {
  if (stringAt(node, 'state') === '') return false
  return configuring.some((key) => memberOf(node, key))
}

const configuring = ['type', 'state', 'partition', 'queryable_fields_names', 'asymmetric_tables']

function isTrue(node: JsonNode, key: string): boolean {
  const flag = memberOf(node, key)?.value
  return flag?.kind === 'boolean' && flag.value
}

type Say = (node: JsonNode, name: string) => SaidName

function isPartitioned(node: JsonNode, keys: readonly string[]): boolean {
  const type = stringAt(node, 'type')
  if (type !== undefined) return type === 'partition'
  return keys.at(-1) === 'sync' || memberOf(node, 'partition') !== undefined
}

/** In old layouts the configuration lies in that of the data source, which has the name. */
function dataSourceAround(files: readonly CarriedFile[], path: string): string | null {
  if (path === 'sync/config.json') return null
  return stringAt(rootOf(files.find((file) => file.path === path)), 'name') ?? null
}

function namesIn(node: JsonNode | undefined, said: Say): readonly SaidName[] {
  if (node?.kind !== 'array') return []
  return node.items.flatMap((item) => (item.kind === 'string' ? [said(item, item.value)] : []))
}

function namesByCollection(node: JsonNode, said: Say): SyncSettings['queryableOf'] {
  const byCollection = memberOf(node, 'collection_queryable_fields_names')?.value
  if (byCollection?.kind !== 'object') return new Map()
  return new Map(
    byCollection.members.map(({ key, value }: JsonMember) => [key, namesIn(value, said)]),
  )
}

function partitionIn(node: JsonNode, said: Say): SyncSettings['partition'] {
  const partition = memberOf(node, 'partition')?.value
  const key = memberOf(partition, 'key')?.value
  if (key?.kind !== 'string' || key.value === '') return null
  const required = memberOf(partition, 'required')?.value
  return {
    key: said(key, key.value),
    type: stringAt(partition, 'type') ?? null,
    isRequired: required?.kind === 'boolean' ? required.value : null,
  }
}
