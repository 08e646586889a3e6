import type { ServerApp } from '#core/model'
import {
  memberOf,
  parseJson,
  writeJson,
  type Draft,
  type JsonNode,
} from '../../shared/json-text/index.ts'
import { findSyncConfig, syncNodeOf } from './asymmetric.ts'
import { rootOf } from '../app/places.ts'

/** A list of names in the sync configuration: one of the whole app, or that of a collection under its key. */
export type SyncList =
  | 'queryable_fields_names'
  | 'indexed_queryable_fields_names'
  | 'asymmetric_tables'
  | { readonly queryableOf: string }

/** The app whose sync configuration lists these names there, too. */
export function withSyncNames(app: ServerApp, list: SyncList, names: readonly string[]): ServerApp {
  return patched(app, list, (before) => [...new Set([...before, ...names])])
}

/** The app whose sync configuration lists these names there no more. */
export function withoutSyncNames(
  app: ServerApp,
  list: SyncList,
  names: readonly string[],
): ServerApp {
  return patched(app, list, (before) => before.filter((name) => !names.includes(name)))
}

/** Every byte stays that the change does not concern; an app without a readable configuration stays as it is. */
function patched(
  app: ServerApp,
  list: SyncList,
  change: (names: readonly string[]) => readonly string[],
): ServerApp {
  const config = findSyncConfig(app.files)
  const file = config && app.files.find(({ path }) => path === config.path)
  if (!config || !file || !('text' in file)) return app
  const keys =
    typeof list === 'string' ? [list] : ['collection_queryable_fields_names', list.queryableOf]
  const to = { ...config, keys: [...config.keys, ...keys] }
  const root = rootOf(file)
  if (root?.kind !== 'object') return app
  const before = stringsIn(syncNodeOf(root, to))
  const after = change(before)
  if (after.length === before.length) return app
  const draft = leadingTo(to.keys, root, {
    kind: 'names',
    names: after.map((name) => ({ name })),
  })
  const text = writeJson(draft, parseJson('', file.text).value)
  const files = app.files.map((one) => (one === file ? { path: file.path, text } : one))
  return { ...app, files }
}

/** The draft that says this where the keys lead, and keeps all else; a key that is not there comes last. */
function leadingTo([key, ...keys]: readonly string[], node: JsonNode | null, draft: Draft): Draft {
  if (key === undefined) return draft
  const inner = leadingTo(keys, memberOf(node, key)?.value ?? null, draft)
  const others = node?.kind === 'object' ? node.members.filter((one) => one.key !== key) : []
  const kept = others.map((one) => ({ key: one.key, draft: { kind: 'keep' } as const }))
  const isThere = memberOf(node, key) !== undefined
  const members = [...(isThere ? [] : kept), { key, draft: inner }]
  return { kind: 'object', members, rest: 'keep' }
}

function stringsIn(node: JsonNode | null): readonly string[] {
  if (node?.kind !== 'array') return []
  return node.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
}
