import {
  namespaceOf,
  objectTypesOf,
  type CarriedFile,
  type Collection,
  type Model,
  type ObjectType,
} from '#core/model'
import { byteOrder, value, writeJson } from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { writeCollection } from '../write/write-collection.ts'
import { findCollections } from './find-collections.ts'
import { newPath } from './new-path.ts'
import { beside, collectionAt, placeOf, rootOf, type Files } from './places.ts'
import { moveRules, newRules, putIntoRules, withoutSchema } from './rules-file.ts'
import { writeSync } from './write-sync.ts'

/**
 * Every file of the app, sorted by path, relative to its root. Files that were read and still hold come back byte for
 * byte; a collection that moved takes its files along; one that is gone leaves its rules behind.
 */
export function writeApp(model: Model): readonly CarriedFile[] {
  const types = objectTypesOf(model).filter(({ kind }) => kind !== 'embedded')
  const before: Files = new Map(model.app.files.map((file) => [file.path, file]))
  const output: Output = { before, files: new Map(before), written: new Set() }
  if (before.size === 0 && types.every((type) => pathOf(type) === null))
    addConfiguration(output, model)
  const homes = types.map((type) => ({ type, path: stillAt(model, type, before) }))
  for (const { type, path } of homes) if (path !== null) writeType(model, type, path, output)
  for (const { type, path } of homes) {
    if (path !== null) continue
    const fresh = newPath(model, type, pathOf(type), output)
    writeType(model, type, fresh, output)
  }
  const namespaces = new Set(types.map((type) => namespaceOf(collectionOf(model, type))))
  dropSchemas(output, namespaces)
  writeSync(output.files, model)
  return [...output.files.values()].sort((a, b) => byteOrder(a.path, b.path))
}

/** What is being put together: the files that were carried, all files to write, and which schemas are among them. */
type Output = {
  readonly before: Files
  readonly files: Map<string, CarriedFile>
  readonly written: Set<string>
}

function pathOf(type: ObjectType): string | null {
  return type.spelling['app-services']?.path ?? null
}

/** The path a type was read from, while its collection is still the one that is described there. */
function stillAt(model: Model, type: ObjectType, before: Files): string | null {
  const path = pathOf(type)
  const place = path === null ? null : placeOf(path)
  if (path === null || !place) return null
  const there = namespaceOf(collectionAt(path, place, before))
  return there === namespaceOf(collectionOf(model, type)) ? path : null
}

function writeType(model: Model, type: ObjectType, path: string, output: Output): void {
  output.written.add(path)
  const was = pathOf(type)
  const collection = collectionOf(model, type)
  if (placeOf(path)?.kind === 'rules') writeRules(model, type, path, output)
  else {
    const { schema, relationships } = writeCollection(model, type.id)
    put(output, path, schema.text)
    if (relationships) put(output, beside(path, 'relationships.json'), relationships.text)
    if (was !== null && was !== path) takeRulesAlong(was, path, collection, output)
  }
}

function writeRules(model: Model, type: ObjectType, path: string, output: Output): void {
  const texts = writeCollection(model, type.id)
  const collection = collectionOf(model, type)
  const was = pathOf(type)
  const own = was === null ? null : textOf(output.before, was)
  if (own !== null) {
    const moved = was === path ? own : moveRules(own, collection)
    if (was !== null && was !== path && !output.written.has(was)) output.files.delete(was)
    put(output, path, putIntoRules(moved, texts, true))
    return
  }
  const there = textOf(output.files, path)
  put(
    output,
    path,
    there === null ? newRules(collection, texts) : putIntoRules(there, texts, false),
  )
}

function takeRulesAlong(was: string, path: string, collection: Collection, output: Output): void {
  const from = beside(was, 'rules.json')
  const text = textOf(output.before, from)
  if (text === null || output.written.has(was)) return
  output.files.delete(from)
  const isReadable = rootOf(output.before.get(from))?.kind === 'object'
  put(output, beside(path, 'rules.json'), isReadable ? moveRules(text, collection) : text)
}

/**
 * In the old layouts a removed collection leaves its schema in a file that is carried. A second schema of one collection
 * was never read, and stays.
 */
function dropSchemas(output: Output, namespaces: ReadonlySet<string>): void {
  for (const { schema, collection } of findCollections(output.before, []).collections) {
    const path = schema.file
    if (placeOf(path)?.kind !== 'rules' || output.written.has(path)) continue
    if (namespaces.has(namespaceOf(collection)) || !output.files.has(path)) continue
    put(output, path, withoutSchema(schema.text))
  }
}

/** The least that makes a new app. Source: documentation, reference/config. */
function addConfiguration(output: Output, { app }: Model): void {
  const root = {
    name: app.database,
    deployment_model: 'LOCAL',
    provider_region: 'aws-us-east-1',
    environment: '',
  }
  const config = {
    name: app.dataSource,
    type: 'mongodb-atlas',
    config: { clusterName: 'Cluster0', readPreference: 'primary', wireProtocolEnabled: false },
  }
  put(output, 'root_config.json', writeJson(value(root), null))
  put(output, `data_sources/${app.dataSource}/config.json`, writeJson(value(config), null))
}

function put({ files }: Output, path: string, text: string): void {
  files.set(path, { path, text })
}

function textOf(files: Files, path: string): string | null {
  const file = files.get(path)
  return file && 'text' in file ? file.text : null
}
