import type { Diagnostic } from '#core/diagnostics'
import type { Session } from '#core/edits'
import { objectTypesOf, type CarriedFile, type ObjectTypeId } from '#core/model'
import { emitCode, sdkIds, sdkOf, type AnySdk, type SdkId } from '#core/sdks'
import {
  clientFile,
  clientText,
  exportAppServices,
  serverNotes,
  serverTexts,
  writeProject,
} from '#core/workspace'
import { fileName } from '#app/platform'

/** Answers to the questions that SDKs ask before they write model code, by their keys. */
export type CodeAnswers = Readonly<Partial<Record<SdkId, Readonly<Record<string, string>>>>>

/** What an export is made from. */
export type ExportInput = {
  readonly name: string
  readonly session: Session
  /** The collection whose schema is wanted; null when there is none. */
  readonly collection: ObjectTypeId | null
  /** Answers to the questions that model code asks, by SDK. What is missing or unknown has a default. */
  readonly code: CodeAnswers
}

/** An export ready to be seen, copied and saved. */
export type Exported = {
  readonly files: readonly CarriedFile[]
  /** The name it is saved under: an archive where `archive` says so, else that of the only file. */
  readonly saveAs: string
  readonly archive: boolean
  /** What this format cannot say. */
  readonly diagnostics: readonly Diagnostic[]
}

type PlainFormat = 'app-services' | 'collection' | 'object-model' | 'project'

export type ExportFormatId = PlainFormat | SdkId

/** Every format, in the order in which they are offered. */
export const exportFormatIds: readonly ExportFormatId[] = [
  'app-services',
  'collection',
  'object-model',
  ...sdkIds,
  'project',
]

export function isSdk(format: ExportFormatId): format is SdkId {
  return sdkIds.some((id) => id === format)
}

/** The open project in that format. */
export function makeExport(format: ExportFormatId, input: ExportInput): Exported {
  return isSdk(format) ? exportCode(format, input) : plainExports[format](input)
}

const plainExports: Readonly<Record<PlainFormat, (input: ExportInput) => Exported>> = {
  'app-services': exportConfiguration,
  collection: exportCollection,
  'object-model': exportObjectModel,
  project: exportProject,
}

/** An answer to every question of an SDK: the chosen one where it may be chosen, else the default. */
export function answers(
  { options }: AnySdk,
  chosen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const entries = options.fields.map(({ key, choices }) => {
    const isKnown = choices.length === 0 || choices.some(({ value }) => value === chosen[key])
    return [key, (isKnown ? chosen[key] : undefined) ?? options.defaults[key] ?? '']
  })
  return Object.fromEntries(entries) as Readonly<Record<string, string>>
}

/** Every file of the App Services configuration, as one archive. */
function exportConfiguration({ name, session }: ExportInput): Exported {
  const { model } = session.document
  return {
    files: exportAppServices(model),
    saveAs: fileName(name, '.zip'),
    archive: true,
    diagnostics: objectTypesOf(model).flatMap(({ id }) => serverNotes(model, id)),
  }
}

/** The schema of one collection, with its relationships beside it. */
function exportCollection({ session, collection }: ExportInput): Exported {
  const texts = collection && serverTexts(session.document.model, collection)
  if (!texts) return { files: [], saveAs: 'schema.json', archive: false, diagnostics: [] }
  const schema = { path: 'schema.json', text: texts.schema.text }
  const { relationships } = texts
  return {
    files: relationships
      ? [schema, { path: 'relationships.json', text: relationships.text }]
      : [schema],
    saveAs: 'schema.zip',
    archive: relationships !== null,
    diagnostics: serverNotes(session.document.model, collection),
  }
}

/** Every object type as clients write it, in one file. */
function exportObjectModel({ name, session }: ExportInput): Exported {
  const { model } = session.document
  const saveAs = fileName(name, '.schema.json')
  return {
    files: [{ path: saveAs, text: clientFile(model) }],
    saveAs,
    archive: false,
    diagnostics: objectTypesOf(model).flatMap(({ id }) => clientText(model, id).diagnostics),
  }
}

/** Model code for one SDK. */
function exportCode(id: SdkId, { name, session, code }: ExportInput): Exported {
  const sdk = sdkOf(id)
  const emitted = emitCode(sdk, session.document.model, answers(sdk, code[id]))
  const files = emitted.files.map(({ path, text }) => ({ path, text }))
  const only = files.length === 1 ? files[0] : undefined
  return {
    files,
    saveAs: only?.path ?? fileName(name, `.${id}.zip`),
    archive: only === undefined,
    diagnostics: emitted.diagnostics,
  }
}

/** The whole project, history included. */
function exportProject({ name, session }: ExportInput): Exported {
  const { document, history } = session
  const saveAs = fileName(name, '.tandem.json')
  const text = writeProject({ name, document, history })
  return { files: [{ path: saveAs, text }], saveAs, archive: false, diagnostics: [] }
}
