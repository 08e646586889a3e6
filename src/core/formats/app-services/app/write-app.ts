import {
  namespaceOf,
  isOn,
  objectTypesOf,
  type CarriedFile,
  type Collection,
  type Model,
  type ObjectType,
} from '#core/model'
import { byteOrder, value, writeJson } from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { writeCollection, type CollectionTexts } from '../write/write-collection.ts'
import { findCollections } from './find-collections.ts'
import { unreadIn } from './in-the-way.ts'
import { newPath, pathOf, stillAt } from './new-path.ts'
import { beside, placeOf, rootOf, type Files } from './places.ts'
import { moveRules, newFolderRules, newRules, putIntoRules, withoutSchema } from './rules-file.ts'
import { writeSync } from '../sync/write-sync.ts'

/**
 * Every file of the app, sorted by path, relative to its root. Files that were read and still hold come back byte for
 * byte; a collection that moved takes its files along; one that is gone leaves its rules behind.
 */
export function writeApp(model: Model): readonly CarriedFile[] {
  const types = objectTypesOf(model).filter(
    (type) => type.kind !== 'embedded' && isOn('app-services', type),
  )
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

function writeType(model: Model, type: ObjectType, path: string, output: Output): void {
  output.written.add(path)
  const unread = unreadIn(model.app.files)
  if (unread.schemas.has(path)) return
  const was = pathOf(type)
  const isMoved = was !== null && was !== path && !output.written.has(was)
  const collection = collectionOf(model, type)
  const { schema, relationships } = writeCollection(model, type.id)
  const isHeld = [path, was].some((one) => one !== null && unread.relationships.has(one))
  const texts = { schema, relationships: isHeld ? null : relationships }
  if (placeOf(path)?.kind === 'rules') writeRules(texts, collection, { was, path }, output)
  else {
    put(output, path, schema.text)
    if (texts.relationships)
      put(output, beside(path, 'relationships.json'), texts.relationships.text)
    if (isMoved) takeRulesAlong(was, path, collection, output)
    nameInRules(path, collection, output)
    if (!isMoved) return
    if (unread.relationships.has(was) && !unread.relationships.has(path))
      takeAlong(beside(was, 'relationships.json'), beside(path, 'relationships.json'), output)
  }
}

function writeRules(
  texts: CollectionTexts,
  collection: Collection,
  { was, path }: { readonly was: string | null; readonly path: string },
  output: Output,
): void {
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
  const isReadable = rootOf(output.before.get(from))?.kind === 'object'
  const move = (text: string): string => (isReadable ? moveRules(text, collection) : text)
  takeAlong(from, beside(path, 'rules.json'), output, move)
}

/** A collection whose name cannot be that of its folder is named in its rules, where none are there. */
function nameInRules(path: string, collection: Collection, output: Output): void {
  const rules = beside(path, 'rules.json')
  const folder = placeOf(path)?.collection
  const isNamed = folder?.database === collection.database && folder.name === collection.name
  if (!isNamed && !output.files.has(rules)) put(output, rules, newFolderRules(collection))
}

/** Moves a text of the app, changed on the way. */
function takeAlong(
  from: string,
  to: string,
  output: Output,
  change: (text: string) => string = (text) => text,
): void {
  const text = textOf(output.before, from)
  if (text === null) return
  output.files.delete(from)
  put(output, to, change(text))
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
