import { objectTypesOf, type CarriedFile, type Model, type ObjectType } from '#core/model'
import {
  parseJson,
  value,
  writeJson,
  type Draft,
  type DraftName,
} from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { titleOf } from '../schema/node-type.ts'
import { titleAt } from '../schema/titles.ts'
import { keptTexts } from '../write/source.ts'
import { asymmetricNames, findSyncConfig, syncNodeOf } from './asymmetric.ts'
import { rootOf } from './places.ts'

/** Brings `asymmetric_tables` of the sync configuration up to date; touches nothing while it holds. */
export function writeSync(files: Map<string, CarriedFile>, model: Model): void {
  const config = findSyncConfig(files.values())
  const file = config ? files.get(config.path) : undefined
  const root = rootOf(file)
  if (file && root?.kind !== 'object') return
  const before = config ? asymmetricNames(syncNodeOf(root, config)) : []
  const names = namesAfter(before, model)
  if (!names) return
  const tables: Draft = { kind: 'names', names }
  if (config && file && 'text' in file) {
    const draft = config.keys.reduceRight<Draft>(
      (inner, key) => ({ kind: 'object', members: [{ key, draft: inner }], rest: 'keep' }),
      { kind: 'object', members: [{ key: 'asymmetric_tables', draft: tables }], rest: 'keep' },
    )
    const text = writeJson(draft, parseJson('', file.text).value)
    files.set(config.path, { path: config.path, text })
  } else files.set('sync/config.json', { path: 'sync/config.json', text: newConfig(tables, model) })
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

function findListed(types: readonly Known[], name: string): Known | undefined {
  return (
    types.find(({ title, was }) => (was ?? title) === name) ??
    types.find(({ title }) => title === name) ??
    types.find(({ collection }) => collection === name)
  )
}

function knownOf(model: Model, type: ObjectType): readonly Known[] {
  if (type.kind === 'embedded') return []
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

function newConfig(tables: Draft, { app }: Model): string {
  const members = [
    { key: 'type', draft: value('flexible') },
    { key: 'state', draft: value('enabled') },
    { key: 'development_mode_enabled', draft: value(false) },
    { key: 'service_name', draft: value(app.dataSource) },
    { key: 'database_name', draft: value(app.database) },
    { key: 'asymmetric_tables', draft: tables },
  ]
  return writeJson({ kind: 'object', members }, null)
}
