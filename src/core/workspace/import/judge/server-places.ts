import { spanAt } from '#core/diagnostics'
import { memberOf, parseJson } from '#core/formats'
import {
  indexOf,
  type Mark,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import { serverTexts } from '../../texts/derive-texts.ts'
import type { FindPlace } from './judge.ts'

/** The file of a collection, where in it the schema begins, and what each part of that is about. */
type Page = {
  readonly file: string
  readonly text: string
  readonly start: number
  readonly marks: readonly Mark[]
}

/** Finds the places of nodes in the schemas that a model was read from; those of embedded types where one is used. */
export function serverPlaces(model: Model): FindPlace {
  const pages = new Map<ObjectTypeId, Page | null>()
  const pageOf = (id: ObjectTypeId): Page | null => {
    const known = pages.get(id)
    if (known !== undefined) return known
    const type = model.objectTypes.get(id)
    const page = type ? openPage(model, type) : null
    pages.set(id, page)
    return page
  }
  return (id, property) => {
    const page = pageOf(rootAbove(model, id))
    const mark = page?.marks.find((one) => isAbout(one, id, property))
    if (!page || !mark) return null
    const end = property === null ? mark.start + 1 : mark.end
    return spanAt(page.file, page.text, page.start + mark.start, page.start + end)
  }
}

function isAbout(mark: Mark, id: ObjectTypeId, property: PropertyId | null): boolean {
  return mark.objectType === id && (mark.property ?? null) === property
}

/** The first collection in which an embedded type is written out. */
function rootAbove(model: Model, id: ObjectTypeId): ObjectTypeId {
  const { uses } = indexOf(model)
  const reached = new Set([id])
  for (const one of reached) {
    if (model.objectTypes.get(one)?.kind !== 'embedded') return one
    for (const { objectType, property } of uses.get(one) ?? [])
      if (property.type.kind === 'embedded') reached.add(objectType)
  }
  return id
}

function openPage(model: Model, { id, spelling }: ObjectType): Page | null {
  const { schema, path = null } = spelling['app-services'] ?? {}
  const written = path === null ? null : serverTexts(model, id)?.schema
  if (path === null || !written || written.text !== schema) return null
  const { text, start } = around(model, path, schema)
  return { file: path, text, start, marks: written.marks() }
}

/** In old layouts a schema is part of the rules of its collection, which are among the files of the app. */
function around(
  { app }: Model,
  path: string,
  schema: string,
): { readonly text: string; readonly start: number } {
  const file = app.files.find((one) => one.path === path)
  if (!file || !('text' in file)) return { text: schema, start: 0 }
  const start = memberOf(parseJson('', file.text).value.root, 'schema')?.value.start ?? 0
  return { text: file.text, start }
}
