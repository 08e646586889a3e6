import type { Outcome } from '#core/diagnostics'
import { parseJson, readApp, sliceOf, stringAt, type JsonNode } from '#core/formats'
import {
  emptyApp,
  type CarriedFile,
  type Collection,
  type IdSource,
  type Candidate,
  type Profile,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { judge } from './judge/judge.ts'
import type { SchemaPart } from './recognise.ts'
import { relocate, type Stretch } from './relocate.ts'
import { serverPlaces } from './judge/server-places.ts'

/** One server schema that came without an app around it. */
export type LooseSchema = {
  readonly file: string
  readonly text: string
  /** Null: the whole file, which may be broken. */
  readonly part: SchemaPart | null
  /** The relationships.json beside it. */
  readonly beside: { readonly file: string; readonly text: string } | null
}

/**
 * Reads schemas that came without an app as if they lay in one, so that links between them resolve. The candidate
 * speaks for its collections only: it brings no app of its own.
 */
export function readLooseSchemas(
  schemas: readonly LooseSchema[],
  ids: IdSource,
  wanted: Profile | null,
): Outcome<Candidate> & { readonly profile: Profile } {
  const files = new Map<string, CarriedFile>()
  const stretches: Stretch[] = []
  const repeats = []
  const namespaces = namespacesIn(schemas)
  for (const schema of schemas) {
    const collection = collectionOf(schema, namespaces)
    const folder = folderOf(collection)
    if (files.has(`${folder}/schema.json`)) {
      repeats.push(report('name-taken', { file: schema.file, collection: collection.name }))
      continue
    }
    for (const placed of place(schema, folder)) {
      files.set(placed.file, { path: placed.file, text: placed.text })
      stretches.push(placed)
    }
    const config = `data_sources/${step(collection.dataSource)}/config.json`
    files.set(config, { path: config, text: JSON.stringify({ name: collection.dataSource }) })
  }
  const app = { root: '', layout: emptyApp.layout, files: [...files.values()] }
  const { value, diagnostics } = readApp(app, ids)
  const model = { ...value.model, app: emptyApp }
  const { profile, diagnostics: found } = judge(model, wanted, serverPlaces(model))
  return {
    value: { ...value, model },
    diagnostics: [...repeats, ...relocate([...diagnostics, ...found], stretches)],
    profile,
  }
}

type Placed = Stretch & { readonly text: string }

function place({ file, text, part, beside }: LooseSchema, folder: string): readonly Placed[] {
  const path = `${folder}/schema.json`
  const placed = [part ? cut(path, file, text, part.schema) : whole(path, file, text)]
  const links = `${folder}/relationships.json`
  if (part?.relationships) placed.push(cut(links, file, text, part.relationships))
  else if (beside) placed.push(whole(links, beside.file, beside.text))
  return placed
}

function whole(path: string, file: string, text: string): Placed {
  return { file: path, text, start: 0, end: text.length, origin: { file, text, start: 0 } }
}

function cut(path: string, file: string, text: string, node: JsonNode): Placed {
  if (node.start === 0 && node.end === text.trimEnd().length) return whole(path, file, text)
  const slice = sliceOf(text, node)
  const origin = { file, text, start: node.start }
  return { file: path, text: slice, start: 0, end: slice.length, origin }
}

/**
 * What the text says about its collection; else, for a `schema.json`, its folders; else the title or the file's name.
 * Data source and database: as relationships name the collection, else its folders, else as they name any.
 */
function collectionOf(
  { file, text, part }: LooseSchema,
  namespaces: ReadonlyMap<string, Collection>,
): Collection {
  const steps = file.split('/')
  const stem = (steps.pop() ?? '').replace(/\.json$/i, '')
  const [folder, parent] = stem === 'schema' ? steps.reverse() : []
  const name = part?.collection.name ?? folder ?? titleIn(part, text) ?? stem
  const known = namespaces.get(name)
  const [any] = namespaces.values()
  return {
    dataSource: (known ?? any)?.dataSource ?? emptyApp.dataSource,
    database: known?.database ?? parent ?? any?.database ?? emptyApp.database,
    ...part?.collection,
    name,
  }
}

/** Every collection that a relationship names, by its name. */
function namespacesIn(schemas: readonly LooseSchema[]): ReadonlyMap<string, Collection> {
  const found = new Map<string, Collection>()
  for (const { text, beside } of schemas) {
    const refs = (beside?.text ?? text).matchAll(
      /"#\/relationship\/([^/"\\]+)\/([^/"\\]+)\/([^/"\\]+)"/g,
    )
    for (const [, dataSource = '', database = '', name = ''] of refs)
      if (!found.has(name)) found.set(name, { dataSource, database, name })
  }
  return found
}

function titleIn(part: SchemaPart | null, text: string): string | undefined {
  return stringAt(part ? part.schema : parseJson('', text).value.root, 'title')
}

function folderOf({ dataSource, database, name }: Collection): string {
  return ['data_sources', dataSource, database, name].map(step).join('/')
}

/** A name as one step of a path. */
function step(name: string): string {
  return name.replaceAll('/', '_')
}
