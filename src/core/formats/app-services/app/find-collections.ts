import { spanAt, type Diagnostic } from '#core/diagnostics'
import { namespaceOf, type CarriedFile } from '#core/model'
import { memberOf, parseJson, sliceOf, type JsonSource } from '../../shared/json-text/index.ts'
import { report } from '../diagnostics.ts'
import type { CollectionSource } from '../read/read-root.ts'
import { beside, collectionAt, placeOf, type Files, type Place } from './places.ts'

/** The collections of an app that have a schema, and every file that is none of their schemas. */
export type FoundCollections = {
  readonly collections: readonly CollectionSource[]
  readonly carried: readonly CarriedFile[]
}

/** Finds the collections among an app's files, sorted by path. What cannot be read is carried, and reported. */
export function findCollections(files: Files, diagnostics: Diagnostic[]): FoundCollections {
  const collections: CollectionSource[] = []
  const carried = new Map(files)
  const namespaces = new Set<string>()
  for (const path of [...files.keys()].sort()) {
    const place = placeOf(path)
    const source = place ? readPlace(path, place, files, diagnostics) : null
    if (!place || !source) continue
    const namespace = namespaceOf(source.collection)
    if (namespaces.has(namespace)) {
      diagnostics.push(
        report('repeated-namespace', { file: path, namespace }, start(source.schema)),
      )
      continue
    }
    namespaces.add(namespace)
    collections.push(source)
    if (place.kind === 'rules') continue
    carried.delete(path)
    if (source.relationships) carried.delete(source.relationships.file)
  }
  return { collections, carried: [...carried.values()] }
}

function readPlace(
  path: string,
  place: Place,
  files: Files,
  diagnostics: Diagnostic[],
): CollectionSource | null {
  const file = files.get(path)
  if (!file || !('text' in file)) return null
  const source = parse(file, 'broken-schema', diagnostics)
  if (!source) return null
  return place.kind === 'rules'
    ? readRules(source, place, files, diagnostics)
    : readFolder(source, place, files, diagnostics)
}

function readFolder(
  schema: JsonSource,
  place: Place,
  files: Files,
  diagnostics: Diagnostic[],
): CollectionSource | null {
  const { file: path, root, text } = schema
  if (root?.kind !== 'object') {
    diagnostics.push(report('root-not-object', { name: path }, start(schema)))
    return null
  }
  if (root.members.length === 0) {
    diagnostics.push(report('no-schema-yet', { file: path }, start(schema)))
    return null
  }
  const links = files.get(beside(path, 'relationships.json'))
  const parsed = links && 'text' in links ? parse(links, 'broken-relationships', diagnostics) : null
  const relationships = parsed && onlyMap(parsed, diagnostics)
  const collection = collectionAt(path, place, files)
  const { database, name } = place.collection
  if (collection.database !== database || collection.name !== name) {
    const found = `${collection.database}.${collection.name}`
    const slots = { file: beside(path, 'rules.json'), found, wanted: `${database}.${name}` }
    diagnostics.push(report('namespace-differs', slots))
  }
  const spelling = { schema: text, relationships: relationships?.text ?? null, path }
  return { schema: { ...schema, root }, relationships, collection, spelling }
}

/** The old layouts keep schema and relationships inside the rules of the collection. */
function readRules(
  source: JsonSource,
  place: Place,
  files: Files,
  diagnostics: Diagnostic[],
): CollectionSource | null {
  const { file, text, root } = source
  const schema = memberOf(root, 'schema')?.value
  if (schema?.kind !== 'object' || schema.members.length === 0) return null
  const member = memberOf(root, 'relationships')?.value
  const links = member ? (onlyMap({ file, text, root: member }, diagnostics)?.root ?? null) : null
  return {
    schema: { file, text, root: schema },
    relationships: links ? { file, text, root: links } : null,
    collection: collectionAt(file, place, files),
    spelling: {
      schema: sliceOf(text, schema),
      relationships: links ? sliceOf(text, links) : null,
      path: file,
    },
  }
}

/** Relationships that are no map of paths are not read, and stay where they are. */
function onlyMap(source: JsonSource, diagnostics: Diagnostic[]): JsonSource | null {
  if (source.root?.kind === 'object') return source
  diagnostics.push(report('relationships-not-object', { file: source.file }, start(source)))
  return null
}

function parse(
  { path, text }: CarriedFile & { text: string },
  code: 'broken-schema' | 'broken-relationships',
  diagnostics: Diagnostic[],
): JsonSource | null {
  const parsed = parseJson(path, text)
  diagnostics.push(...parsed.diagnostics)
  const broken = parsed.diagnostics.find(({ severity }) => severity === 'error')
  if (!broken) return parsed.value
  diagnostics.push(report(code, { file: path }, broken.where))
  return null
}

function start({ file, text, root }: JsonSource): Diagnostic['where'] {
  const at = root?.start ?? 0
  return { span: spanAt(file, text, at, at + 1) }
}
