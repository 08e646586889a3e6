import type { CarriedFile, ServerApp } from '#core/model'
import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'
import { sourceFolder } from '../app/new-path.ts'
import { isOldLayout, rootOf, type Files } from '../app/places.ts'

/** A file that may list the asymmetric types, and the keys that lead to the object that lists them. */
export type SyncConfig = { readonly path: string; readonly keys: readonly string[] }

const legacy = /^services\/[^/]+\/config\.json$/

/** The sync configuration of an app; null where it has none. Source: documentation, sync/config-table. */
export function findSyncConfig(files: Iterable<CarriedFile>): SyncConfig | null {
  const all = [...files]
  if (all.some(({ path }) => path === 'sync/config.json'))
    return { path: 'sync/config.json', keys: [] }
  for (const file of all) {
    if (!legacy.test(file.path)) continue
    const config = memberOf(rootOf(file), 'config')?.value
    const key = ['flexible_sync', 'sync'].find(
      (name) => memberOf(config, name)?.value.kind === 'object',
    )
    if (key) return { path: file.path, keys: ['config', key] }
  }
  return null
}

/** Where the sync configuration of an app that has none is to be put. */
export function newSyncConfig(app: ServerApp, files: Files): SyncConfig {
  if (!isOldLayout(app)) return { path: 'sync/config.json', keys: [] }
  const folder = sourceFolder('services', app.dataSource, files)
  return { path: `services/${folder}/config.json`, keys: ['config', 'flexible_sync'] }
}

/** The object in the file that a sync configuration points at. */
export function syncNodeOf(root: JsonNode | null, { keys }: SyncConfig): JsonNode | null {
  return keys.reduce<JsonNode | null>((node, key) => memberOf(node, key)?.value ?? null, root)
}

/** The names in `asymmetric_tables`: titles or collections. */
export function asymmetricNames(node: JsonNode | null): readonly string[] {
  const names = memberOf(node, 'asymmetric_tables')?.value
  if (names?.kind !== 'array') return []
  return names.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
}
