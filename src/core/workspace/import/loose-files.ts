import type { Diagnostic } from '#core/diagnostics'
import { parseJson } from '#core/formats'
import type { CarriedFile } from '#core/model'
import { report } from '../diagnostics.ts'
import type { LooseSchema } from './collections.ts'
import { recognise } from './recognise.ts'

/** A text and the name of its file. */
export type TextFile = { readonly file: string; readonly text: string }

/** A text that may be a Realm Object Schema; `single` when it would be one object type. */
export type ObjectModelFile = TextFile & { readonly single: boolean }

/** The files that lie in no app, by what they are. */
export type LooseFiles = {
  readonly schemas: readonly LooseSchema[]
  readonly objectModels: readonly ObjectModelFile[]
  readonly projects: readonly TextFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Sorts files by their content. Only `.json` files are looked into; one called schema.json is a schema even when broken. */
export function sortLooseFiles(files: readonly CarriedFile[]): LooseFiles {
  const texts = files.flatMap((file): TextFile[] =>
    'text' in file && /\.json$/i.test(file.path) ? [{ file: file.path, text: file.text }] : [],
  )
  const byFile = new Map(texts.map((text) => [text.file, text]))
  const sorted = { schemas: [], objectModels: [], projects: [], diagnostics: [] }
  for (const text of texts) sortOne(text, byFile, sorted)
  return sorted
}

type Sorting = {
  readonly schemas: LooseSchema[]
  readonly objectModels: ObjectModelFile[]
  readonly projects: TextFile[]
  readonly diagnostics: Diagnostic[]
}

function sortOne(text: TextFile, byFile: ReadonlyMap<string, TextFile>, into: Sorting): void {
  const { file } = text
  if (sibling(file, 'relationships.json') === file) {
    if (!byFile.has(sibling(file, 'schema.json')))
      into.diagnostics.push(report('orphan-relationships', { file }))
    return
  }
  const beside = byFile.get(sibling(file, 'relationships.json')) ?? null
  const { value, diagnostics } = parseJson(file, text.text)
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const found = value.root ? recognise(value.root) : null
  if (sibling(file, 'schema.json') === file && (broken || found?.kind === 'unknown'))
    into.schemas.push({ ...text, part: null, beside })
  else if (found?.kind === 'project') into.projects.push(text)
  else if (broken) into.diagnostics.push(...diagnostics)
  else if (found?.kind === 'schemas')
    for (const part of found.parts) into.schemas.push({ ...text, part, beside })
  else if (found?.kind === 'relationships')
    into.diagnostics.push(report('orphan-relationships', { file }))
  else if (found?.kind === 'object-model') into.objectModels.push({ ...text, single: found.single })
  else into.diagnostics.push(report('not-understood', { file }))
}

function sibling(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}
