import { allFindings, likelyProfile, openChecker } from '#core/checks'
import type { Diagnostic } from '#core/diagnostics'
import type { CarriedFile, Document, Model } from '#core/model'
import { anchorOf, isPaper, paperIds, papers, writePaper, type PaperId } from '#core/papers'
import { plainPicture, writeSvg } from '#core/pictures'
import { sdkIds, sdkOf, type Parse, type SdkId } from '#core/sdks'
import { clientFile, clientText, codeFiles, exportAppServices, serverNotes } from '#core/workspace'

/** A model in one format: its files, and what that format cannot say. */
type Converted = {
  readonly files: readonly CarriedFile[]
  readonly diagnostics: readonly Diagnostic[]
}

type Schema = 'app-services' | 'object-model'

const writeSchema: Readonly<Record<Schema, (model: Model) => Converted>> = {
  'app-services': (model) => ({
    files: exportAppServices(model),
    diagnostics: [...model.order.flatMap((id) => serverNotes(model, id)), ...serverFindings(model)],
  }),
  'object-model': (model) => ({
    files: [{ path: 'schema.json', text: clientFile(model) }],
    diagnostics: model.order.flatMap((id) => clientText(model, id).diagnostics),
  }),
}

/** What App Services refuses of a model. One that stays on its device has no server, until it is written for one. */
function serverFindings(model: Model): readonly Diagnostic[] {
  const likely = likelyProfile(model)
  const found = openChecker()(model, likely === 'local' ? 'flexible' : likely)
  return allFindings(found).filter(({ code }) => code.startsWith('app-services/'))
}

export type ConvertFormat = Schema | SdkId | PaperId

/** Every format that can be written, by the name the command line gives it. */
export const convertFormats: readonly ConvertFormat[] = [
  'app-services',
  'object-model',
  ...sdkIds,
  ...paperIds,
]

export function isConvertFormat(name: string): name is ConvertFormat {
  return convertFormats.some((format) => format === name)
}

/** How a document is written in a format. */
export type WriteOptions = {
  /** What a paper is called. */
  readonly title: string
  readonly parse: Parse | null
}

/** The document in that format. Code is written into the files that were read, where there are any of that SDK. */
export function writeFormat(
  format: ConvertFormat,
  document: Document,
  { title, parse }: WriteOptions,
): Converted {
  if (format === 'app-services' || format === 'object-model')
    return writeSchema[format](document.model)
  if (isPaper(format)) return convertToPaper(format, document, title)
  const { files, diagnostics } = codeFiles(document, sdkOf(format), parse)
  return { files: files.map(({ path, text }) => ({ path, text })), diagnostics }
}

/** A paper says all that it has no words for in notes of its own, so there is nothing to tell. */
function convertToPaper(paper: PaperId, document: Document, title: string): Converted {
  const diagram =
    paper === 'html' ? writeSvg(document, { ...plainPicture, title, linkTo: anchorOf }) : null
  const text = writePaper(paper, document.model, { title, diagram })
  return { files: [{ path: `model.${papers[paper].ending}`, text }], diagnostics: [] }
}
