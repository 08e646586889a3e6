import { isOn, objectTypesOf, type CarriedFile, type Model, type ObjectType } from '#core/model'
import {
  parseJson,
  value,
  writeJson,
  type Draft,
  type DraftMember,
  type DraftName,
} from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { titleOf } from '../schema/node-type.ts'
import { titleAt } from '../schema/titles.ts'
import { keptTexts } from '../write/source.ts'
import {
  asymmetricNames,
  findSyncConfig,
  newSyncConfig,
  syncNodeOf,
  type SyncConfig,
} from './asymmetric.ts'
import { rootOf } from '../app/places.ts'

/** Brings `asymmetric_tables` of the sync configuration up to date; touches nothing while it holds. */
export function writeSync(files: Map<string, CarriedFile>, model: Model): void {
  const config = findSyncConfig(files.values()) ?? newSyncConfig(model.app, files)
  const file = files.get(config.path)
  const root = rootOf(file)
  if (file && root?.kind !== 'object') return
  const node = syncNodeOf(root, config)
  const names = namesAfter(asymmetricNames(node), model)
  if (!names) return
  const tables: DraftMember = { key: 'asymmetric_tables', draft: { kind: 'names', names } }
  const members = node ? [tables] : [...newMembers(config, model), tables]
  const sync: Draft = { kind: 'object', members, rest: 'keep' }
  const draft = file ? within(config, sync) : ofNewFile(config, sync, model)
  const text = writeJson(draft, file && 'text' in file ? parseJson('', file.text).value : null)
  files.set(config.path, { path: config.path, text })
}

function within({ keys }: SyncConfig, sync: Draft): Draft {
  return keys.reduceRight<Draft>(
    (inner, key) => ({ kind: 'object', members: [{ key, draft: inner }], rest: 'keep' }),
    sync,
  )
}

type Known = {
  readonly title: string
  /** The title in the kept text. */
  readonly was: string | null
  readonly collection: string
  readonly isAsymmetric: boolean
}

/** The names that shall be listed, or null when those that are do. Names nobody knows stay. */
function namesAfter(before: readonly string[], model: Model): readonly DraftName[] | null {
  const types = objectTypesOf(model).flatMap((type) => knownOf(model, type))
  const listed = new Set<Known>()
  const names: DraftName[] = []
  let isChanged = false
  for (const name of before) {
    const type = findListed(types, name)
    if (!type) names.push({ name })
    else if (type.isAsymmetric) {
      const next = type.was === name ? type.title : name
      names.push(next === name ? { name } : { name: next, was: name })
      isChanged ||= next !== name
      listed.add(type)
    } else isChanged = true
  }
  for (const type of types) {
    if (!type.isAsymmetric || listed.has(type)) continue
    names.push({ name: type.title })
    isChanged = true
  }
  return isChanged ? names : null
}

/**
 * The names in `asymmetric_tables` that are those of no object type: neither title, in the model or as last read, nor
 * collection.
 */
export function unknownTables(model: Model): readonly string[] {
  const config = findSyncConfig(model.app.files)
  const file = config && model.app.files.find(({ path }) => path === config.path)
  const names = config ? asymmetricNames(syncNodeOf(rootOf(file ?? undefined), config)) : []
  if (names.length === 0) return []
  const types = objectTypesOf(model).flatMap((type) => knownOf(model, type))
  return names.filter((name) => !findListed(types, name))
}

function findListed(types: readonly Known[], name: string): Known | undefined {
  return (
    types.find(({ title, was }) => (was ?? title) === name) ??
    types.find(({ title }) => title === name) ??
    types.find(({ collection }) => collection === name)
  )
}

function knownOf(model: Model, type: ObjectType): readonly Known[] {
  if (type.kind === 'embedded' || !isOn('app-services', type)) return []
  const collection = collectionOf(model, type).name
  const root = keptTexts(type).schema?.root
  return [
    {
      title: titleAt(type, collection) ?? type.name,
      was: root ? titleOf(root) : null,
      collection,
      isAsymmetric: type.kind === 'asymmetric',
    },
  ]
}

/** The least that makes a sync configuration. In the old layouts the data source around it says the rest. */
function newMembers({ keys }: SyncConfig, { app }: Model): readonly DraftMember[] {
  const isAlone = keys.length === 0
  return [
    ...(isAlone ? [{ key: 'type', draft: value('flexible') }] : []),
    { key: 'state', draft: value('enabled') },
    { key: 'development_mode_enabled', draft: value(false) },
    ...(isAlone ? [{ key: 'service_name', draft: value(app.dataSource) }] : []),
    { key: 'database_name', draft: value(app.database) },
  ]
}

function ofNewFile(config: SyncConfig, sync: Draft, { app }: Model): Draft {
  const [key, ...keys] = config.keys
  if (key === undefined) return sync
  const members = [
    { key: 'name', draft: value(app.dataSource) },
    { key: 'type', draft: value('mongodb-atlas') },
    { key, draft: within({ ...config, keys }, sync) },
  ]
  return { kind: 'object', members }
}
