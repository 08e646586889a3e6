import type { Diagnostic } from '#core/diagnostics'
import { type CarriedFile, type Model, type ObjectType } from '#core/model'
import { memberOf, type JsonNode } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import { findSyncConfig, newSyncConfig } from '../sync/asymmetric.ts'
import { findCollections } from './find-collections.ts'
import { newPath, pathOf, stillAt } from './new-path.ts'
import { beside, placeOf, rootOf, type Files } from './places.ts'

/** Carried files that hold what is not in the model where collections have theirs, by the paths of the schemas there. */
type Unread = { readonly schemas: ReadonlySet<string>; readonly relationships: ReadonlySet<string> }

const known = new WeakMap<readonly CarriedFile[], Unread>()

/** The files among an app's that are not to be written over: they could not be read, or were reported as second ones. */
export function unreadIn(files: readonly CarriedFile[]): Unread {
  const remembered = known.get(files)
  if (remembered) return remembered
  const schemas = new Set<string>()
  const relationships = new Set<string>()
  const all: Files = new Map(files.map((file) => [file.path, file]))
  const read = new Set(findCollections(all, []).collections.map(({ schema }) => schema.file))
  for (const [path, file] of all) {
    const root = rootOf(file)
    if (/^data_sources\/.*\/relationships\.json$/.test(path)) {
      if (!isEmpty(root)) relationships.add(beside(path, 'schema.json'))
    } else if (placeOf(path)?.kind === 'folder') {
      if (!isEmpty(root)) schemas.add(path)
    } else if (placeOf(path)) {
      const [schema, links] = ['schema', 'relationships'].map((key) => memberOf(root, key)?.value)
      if (!read.has(path) && (root?.kind !== 'object' || (schema && !isEmpty(schema))))
        schemas.add(path)
      if (links && links.kind !== 'object') relationships.add(path)
    }
  }
  const unread = { schemas, relationships }
  known.set(files, unread)
  return unread
}

function isEmpty(node: JsonNode | null): boolean {
  return node?.kind === 'object' && node.members.length === 0
}

/** Says which files are in the way of what is to be written about a top-level type. */
export function sayInTheWay(
  model: Model,
  type: ObjectType,
  hasLinks: boolean,
): { readonly ofSchema: readonly Diagnostic[]; readonly ofRelationships: readonly Diagnostic[] } {
  const where = { objectType: type.id }
  const { name } = type
  const { schemas, relationships } = unreadIn(model.app.files)
  const ofSync = type.kind === 'asymmetric' ? syncInTheWay(model) : null
  const sync = ofSync === null ? [] : [report('sync-in-the-way', { name, file: ofSync }, where)]
  if (schemas.size + relationships.size === 0) return { ofSchema: sync, ofRelationships: [] }
  const path = homeOf(model, type)
  if (schemas.has(path)) {
    const own = report('schema-in-the-way', { name, file: path }, where)
    return { ofSchema: [own, ...sync], ofRelationships: [] }
  }
  const at = [path, pathOf(type)].find((one) => one !== null && relationships.has(one)) ?? null
  if (at === null || !hasLinks) return { ofSchema: sync, ofRelationships: [] }
  const file = placeOf(at)?.kind === 'rules' ? at : beside(at, 'relationships.json')
  const ofRelationships = [report('relationships-in-the-way', { name, file }, where)]
  return { ofSchema: sync, ofRelationships }
}

function homeOf(model: Model, type: ObjectType): string {
  const before: Files = new Map(model.app.files.map((file) => [file.path, file]))
  const still = stillAt(model, type, before)
  return still ?? newPath(model, type, pathOf(type), { before, written: new Set() })
}

/** The sync configuration, where it cannot be read. */
function syncInTheWay({ app }: Model): string | null {
  const files: Files = new Map(app.files.map((file) => [file.path, file]))
  const { path } = findSyncConfig(app.files) ?? newSyncConfig(app, files)
  return files.has(path) && rootOf(files.get(path))?.kind !== 'object' ? path : null
}
