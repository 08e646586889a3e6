import type { Diagnostic } from '#core/diagnostics'
import type { Session } from '#core/edits'
import { objectTypesOf, type CarriedFile, type ObjectTypeId } from '#core/model'
import { paperIds, papers, type PaperId } from '#core/papers'
import { sdkIds, type SdkId } from '#core/sdks'
import {
  clientFile,
  clientText,
  exportAppServices,
  serverNotes,
  serverTexts,
  writeProject,
} from '#core/workspace'
import type { SdkCode } from '#workers'
import { fileName } from '#app/platform'

/** What an export is made from. */
export type ExportInput = {
  readonly name: string
  readonly session: Session
  /** The collection whose schema is wanted; null when there is none. */
  readonly collection: ObjectTypeId | null
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

/** A format that is written at once. */
export type PlainFormat = 'app-services' | 'collection' | 'object-model' | 'project'

/** The model code of every SDK at once. */
export const allCode = 'all-code'

export type CodeFormat = SdkId | typeof allCode

/** A picture of the diagram: as a text, as dots, or on paper. */
export const pictureIds = ['svg', 'png', 'print'] as const

export type PictureId = (typeof pictureIds)[number]

export type ExportFormatId = PlainFormat | CodeFormat | PaperId | PictureId

/** Every format, in the order in which they are offered. */
export const exportFormatIds: readonly ExportFormatId[] = [
  'app-services',
  'collection',
  'object-model',
  ...sdkIds,
  allCode,
  'project',
  ...paperIds,
  ...pictureIds,
]

export function isSdk(format: ExportFormatId): format is SdkId {
  return sdkIds.some((id) => id === format)
}

export function isPicture(format: ExportFormatId): format is PictureId {
  return pictureIds.some((id) => id === format)
}

/** Is it model code, which is written beside the page? */
export function isCode(format: ExportFormatId): format is CodeFormat {
  return format === allCode || isSdk(format)
}

/** The open project in that format. */
export function makeExport(format: PlainFormat, input: ExportInput): Exported {
  return plainExports[format](input)
}

/** What was written for some SDKs; several get a folder each. */
export function codeExport(name: string, codes: readonly SdkCode[]): Exported {
  const only = codes.length === 1 ? codes[0] : undefined
  const files = only
    ? only.files
    : codes.flatMap(({ sdk, files: own }) =>
        own.map((file) => ({ ...file, path: `${sdk}/${file.path}` })),
      )
  const single = files.length === 1 ? files[0] : undefined
  const ending = only ? `.${only.sdk}.zip` : '.code.zip'
  return {
    files,
    saveAs: single ? lastStep(single.path) : fileName(name, ending),
    archive: single === undefined,
    diagnostics: codes.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** What was written for people to read. */
export function paperExport(name: string, paper: PaperId, text: string): Exported {
  const saveAs = fileName(name, `.${papers[paper].ending}`)
  return { files: [{ path: saveAs, text }], saveAs, archive: false, diagnostics: [] }
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const plainExports: Readonly<Record<PlainFormat, (input: ExportInput) => Exported>> = {
  'app-services': exportConfiguration,
  collection: exportCollection,
  'object-model': exportObjectModel,
  project: exportProject,
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

/** The whole project, history included. */
function exportProject({ name, session }: ExportInput): Exported {
  const { document, history } = session
  const saveAs = fileName(name, '.tandem.json')
  const text = writeProject({ name, document, history })
  return { files: [{ path: saveAs, text }], saveAs, archive: false, diagnostics: [] }
}
