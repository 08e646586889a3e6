import type { Diagnostic, Outcome } from '#core/diagnostics'
import {
  emptyApp,
  makeModel,
  namespaceOf,
  type CarriedFile,
  type IdSource,
  type ServerApp,
  type Candidate,
} from '#core/model'
import { byteOrder, stringAt, type JsonNode } from '../../shared/json-text/index.ts'
import { TypeBuilder } from '../read/build.ts'
import type { Target } from '../read/links.ts'
import { readRoot, type CollectionSource, type RootHead } from '../read/read-root.ts'
import { idTypeIn } from '../read/root-id.ts'
import { titleOf } from '../schema/node-type.ts'
import { freeName } from '../schema/titles.ts'
import { asymmetricNames, findSyncConfig, syncNodeOf } from '../sync/asymmetric.ts'
import type { FoundApp } from './find-apps.ts'
import { findCollections } from './find-collections.ts'
import { rootOf } from './places.ts'

/**
 * Reads a whole app: every collection with a schema, links between them, and all other files to be carried. A file that
 * cannot be read is carried too, and reported.
 */
export function readApp(app: FoundApp, ids: IdSource): Outcome<Candidate> {
  const diagnostics: Diagnostic[] = []
  const files = new Map(app.files.map((file) => [file.path, file]))
  const { collections, carried } = findCollections(files, diagnostics)
  const builder = new TypeBuilder(ids, { isTaken: () => false, embedded: () => null })
  const heads = headsOf(collections, ids, builder, tablesOf(carried))
  const targets = new Map<string, Target>()
  for (const [source, { id }] of heads)
    targets.set(namespaceOf(source.collection), { id, idType: idTypeIn(source.schema.root) })
  const findTarget = (namespace: string): Target | null => targets.get(namespace) ?? null
  for (const [source, head] of heads)
    readRoot(source, head, builder, { findTarget, present: null, diagnostics })
  const model = makeModel(builder.types(), { app: appOf(app, carried, collections) })
  return { value: { speaks: 'app-services', model }, diagnostics }
}

/** Settles names before anything else is read, so that titles of roots go before titles of embedded objects. */
function headsOf(
  collections: readonly CollectionSource[],
  ids: IdSource,
  builder: TypeBuilder,
  tables: readonly string[],
): ReadonlyMap<CollectionSource, RootHead> {
  const titles = new Set(collections.map(nameOf))
  const heads = new Map<CollectionSource, RootHead>()
  for (const source of collections) {
    const title = nameOf(source)
    const name = freeName(
      title,
      (wanted) => builder.isTaken(wanted) || (wanted !== title && titles.has(wanted)),
    )
    builder.reserve(name)
    const collection = source.collection.name
    const isListed =
      tables.includes(title) || (tables.includes(collection) && !titles.has(collection))
    heads.set(source, { id: ids.objectType(), name, kind: isListed ? 'asymmetric' : 'object' })
  }
  return heads
}

function nameOf({ schema, collection }: CollectionSource): string {
  return titleOf(schema.root) ?? collection.name
}

function tablesOf(files: readonly CarriedFile[]): readonly string[] {
  return asymmetricNames(syncIn(files).sync)
}

/** The object that says how the app syncs, and the data source that it is about, as far as it says one. */
function syncIn(files: readonly CarriedFile[]): {
  readonly sync: JsonNode | null
  readonly dataSource: string | undefined
} {
  const config = findSyncConfig(files)
  if (!config) return { sync: null, dataSource: undefined }
  const root = rootOf(files.find(({ path }) => path === config.path))
  const sync = syncNodeOf(root, config)
  const around = config.keys.length > 0 ? stringAt(root, 'name') : undefined
  return { sync, dataSource: stringAt(sync, 'service_name') || around }
}

/** New collections go where sync puts them, or else where the first one is. */
function appOf(
  { layout }: FoundApp,
  carried: readonly CarriedFile[],
  collections: readonly CollectionSource[],
): ServerApp {
  const { sync, dataSource } = syncIn(carried)
  const first = collections[0]?.collection ?? emptyApp
  return {
    layout,
    dataSource: dataSource || first.dataSource,
    database: stringAt(sync, 'database_name') || first.database,
    files: [...carried].sort((a, b) => byteOrder(a.path, b.path)),
  }
}
