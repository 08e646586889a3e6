import type { CarriedFile, Collection, ServerApp } from '#core/model'
import { parseJson, stringAt, type JsonNode } from '../../shared/json-text/index.ts'

/** Where a file lies that describes a collection. */
export type Place = {
  readonly kind: 'folder' | 'rules'
  /** `data_sources/mongodb-atlas` or `services/mongodb-atlas`. */
  readonly source: string
  /** What the path says. */
  readonly collection: Collection
}

/** The files of an app by path. */
export type Files = ReadonlyMap<string, CarriedFile>

/** Does the app keep schemas in the rules of services, as layouts before 20210101 do? */
export function isOldLayout({ layout }: ServerApp): boolean {
  return layout === '20200603' || layout === '20180301'
}

const folder = /^(data_sources\/([^/]+))\/([^/]+)\/([^/]+)\/schema\.json$/
const rules = /^(services\/([^/]+))\/rules\/(?:([^/]*?)\.)?([^/]*)\.json$/

/** The place of a collection's schema by its path, or null for other files. Both layouts are understood everywhere. */
export function placeOf(path: string): Place | null {
  const [, source, dataSource, database, name] = folder.exec(path) ?? rules.exec(path) ?? []
  if (source === undefined || dataSource === undefined || name === undefined) return null
  const kind = path.startsWith('services/') ? 'rules' : 'folder'
  return { kind, source, collection: { dataSource, database: database ?? '', name } }
}

/**
 * The collection a schema is about: its data source as the configuration beside it is called, the rest as its rules
 * say, else as the path says.
 */
export function collectionAt(path: string, place: Place, files: Files): Collection {
  const config = rootOf(files.get(`${place.source}/config.json`))
  const stated = rootOf(files.get(place.kind === 'rules' ? path : beside(path, 'rules.json')))
  return {
    dataSource: stringAt(config, 'name') ?? place.collection.dataSource,
    database: stringAt(stated, 'database') ?? place.collection.database,
    name: stringAt(stated, 'collection') ?? place.collection.name,
  }
}

/** A file's neighbour. */
export function beside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name
}

/** The JSON in a file; null where there is none, or none that can be read. */
export function rootOf(file: CarriedFile | undefined): JsonNode | null {
  if (!file || !('text' in file)) return null
  const { value, diagnostics } = parseJson(file.path, file.text)
  return diagnostics.some(({ severity }) => severity === 'error') ? null : value.root
}
