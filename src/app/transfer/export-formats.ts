import type { Diagnostic } from '#core/diagnostics'
import type { Session } from '#core/edits'
import { objectTypesOf, type CarriedFile, type ObjectTypeId } from '#core/model'
import {
  clientFile,
  clientText,
  exportAppServices,
  serverTexts,
  writeProject,
} from '#core/workspace'
import { fileName } from './file-name.ts'

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

export const exportFormatIds = [
  'app-services',
  'collection',
  'object-model',
  'node',
  'project',
] as const

export type ExportFormatId = (typeof exportFormatIds)[number]

/** Every file of the App Services configuration, as one archive. */
export function exportConfiguration({ name, session }: ExportInput): Exported {
  const { model } = session.document
  return {
    files: exportAppServices(model),
    saveAs: fileName(name, '.zip'),
    archive: true,
    diagnostics: objectTypesOf(model).flatMap(({ id }) => serverDiagnostics(session, id)),
  }
}

/** The schema of one collection, with its relationships beside it. */
export function exportCollection({ session, collection }: ExportInput): Exported {
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
    diagnostics: serverDiagnostics(session, collection),
  }
}

/** Every object type as clients write it, in one file. */
export function exportObjectModel({ name, session }: ExportInput): Exported {
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
export function exportProject({ name, session }: ExportInput): Exported {
  const { document, history } = session
  const saveAs = fileName(name, '.tandem.json')
  const text = writeProject({ name, document, history })
  return { files: [{ path: saveAs, text }], saveAs, archive: false, diagnostics: [] }
}

function serverDiagnostics(session: Session, id: ObjectTypeId): readonly Diagnostic[] {
  const texts = serverTexts(session.document.model, id)
  return texts ? [...texts.schema.diagnostics, ...(texts.relationships?.diagnostics ?? [])] : []
}
