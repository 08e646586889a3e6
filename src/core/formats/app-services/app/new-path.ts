import { namespaceOf, type Model, type ObjectType } from '#core/model'
import { stringAt } from '../../shared/json-text/index.ts'
import { collectionOf } from '../schema/home.ts'
import { freeName } from '../schema/titles.ts'
import { collectionAt, isOldLayout, placeOf, rootOf, type Files } from './places.ts'

/** The path of the file that a type was read from; null for none. */
export function pathOf(type: ObjectType): string | null {
  return type.spelling['app-services']?.path ?? null
}

/** The path a type was read from, while its collection is still the one that is described there. */
export function stillAt(model: Model, type: ObjectType, before: Files): string | null {
  const path = pathOf(type)
  const place = path === null ? null : placeOf(path)
  if (path === null || !place) return null
  const there = namespaceOf(collectionAt(path, place, before))
  return there === namespaceOf(collectionOf(model, type)) ? path : null
}

/** Where the schema of a collection that is new, or has moved, is written. `was`: where it was read. */
export function newPath(
  model: Model,
  type: ObjectType,
  was: string | null,
  output: { readonly before: Files; readonly written: ReadonlySet<string> },
): string {
  const { dataSource, database, name } = collectionOf(model, type)
  const usual = isOldLayout(model.app) ? 'rules' : 'folder'
  const kind = (was === null ? null : placeOf(was)?.kind) ?? usual
  const top = kind === 'rules' ? 'services' : 'data_sources'
  const source = `${top}/${sourceFolder(top, dataSource, output.before)}`
  const pathFor = (free: string): string =>
    kind === 'rules'
      ? `${source}/rules/${step(database)}.${free}.json`
      : `${source}/${step(database)}/${free}/schema.json`
  return pathFor(freeName(step(name), (free) => output.written.has(pathFor(free))))
}

/** The folder whose configuration bears the name of the data source. */
export function sourceFolder(top: string, dataSource: string, files: Files): string {
  for (const [path, file] of files) {
    const folder = new RegExp(`^${top}/([^/]+)/config\\.json$`).exec(path)?.[1]
    if (folder !== undefined && stringAt(rootOf(file), 'name') === dataSource) return folder
  }
  return step(dataSource)
}

/** A name as one step of a path, on every system, that never leads upwards. */
function step(name: string): string {
  const plain = name.replace(/[/\\\0]/g, '_')
  return /^\.*$/.test(plain) ? `_${plain}` : plain
}
