import { spanAt, type TextSpan } from '#core/diagnostics'
import { indexOf, type CarriedFile, type ObjectTypeId, type PropertyId } from '#core/model'
import type { ImportSource } from '../source.ts'
import { codePlaces } from './code-places.ts'
import { clientPlaces } from './client-places.ts'
import type { FindPlace } from './judge.ts'
import { serverPlaces } from './server-places.ts'

/** Where an object type, or a property of it, stands by name; null where it stands nowhere. */
export type FindNamed = (type: string, property: string | null) => TextSpan | null

/** Finds what a source speaks of in the files that it was read from. A project has no texts that a place could be in. */
export function placesIn(source: ImportSource, files: readonly CarriedFile[]): FindNamed {
  if (source.format === 'project') return () => null
  const { model } = source.candidate
  const find = findIn(source, files)
  const { byName } = indexOf(model)
  return (name, propertyName) => {
    const [id] = byName.get(name) ?? []
    const type = id && model.objectTypes.get(id)
    const property = type?.properties.find((one) => one.name === propertyName)
    return type ? find(type.id, property?.id ?? null) : null
  }
}

function findIn(source: SideSource, files: readonly CarriedFile[]): FindPlace {
  if (source.format === 'app-services') return serverPlacesIn(source, files)
  const { code, candidate } = source
  return code ? codePlaces(candidate.model, code.places) : clientPlacesIn(source, files)
}

type SideSource = Exclude<ImportSource, { readonly format: 'project' }>

/** Schemas that came without an app are read under paths of their own: their texts tell where they really lie. */
function serverPlacesIn(
  { id, candidate: { model } }: SideSource,
  files: readonly CarriedFile[],
): FindPlace {
  const find = serverPlaces(model)
  const root = id.startsWith('app:') ? id.slice('app:'.length) : null
  return (type, property) => {
    const span = find(type, property)
    if (!span) return null
    if (root !== null) return { ...span, file: root === '' ? span.file : `${root}/${span.file}` }
    return relocated(span, textOf(model, span.file), files)
  }
}

function textOf(model: SideSource['candidate']['model'], path: string): string | null {
  for (const type of model.objectTypes.values()) {
    const spelling = type.spelling['app-services']
    if (spelling?.path === path && spelling.schema !== undefined) return spelling.schema
  }
  return null
}

function relocated(
  { start, end }: TextSpan,
  schema: string | null,
  files: readonly CarriedFile[],
): TextSpan | null {
  if (schema === null) return null
  for (const file of files) {
    const at = 'text' in file ? file.text.indexOf(schema) : -1
    if ('text' in file && at >= 0) return spanAt(file.path, file.text, at + start, at + end)
  }
  return null
}

/** Several files of one object type each are one source: the first that has the type tells. */
function clientPlacesIn(
  { id, candidate: { model } }: SideSource,
  files: readonly CarriedFile[],
): FindPlace {
  const own = id.startsWith('object-model:') ? id.slice('object-model:'.length) : null
  const finders = new Map<string, FindPlace>()
  const isIts = (path: string): boolean => (own === null ? /\.json$/i.test(path) : path === own)
  return (type: ObjectTypeId, property: PropertyId | null) => {
    for (const file of files) {
      if (!('text' in file) || !isIts(file.path)) continue
      const find = finders.get(file.path) ?? clientPlaces(model, file.path, file.text)
      finders.set(file.path, find)
      const span = find(type, property)
      if (span) return span
    }
    return null
  }
}
