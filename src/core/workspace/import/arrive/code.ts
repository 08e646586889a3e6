import { applyEdits, type Edit } from '#core/edits'
import type { Candidate, Document, Model } from '#core/model'
import type { Unsaid } from '#core/reconcile'
import { sdkOf } from '#core/sdks'
import { codeOptions } from '../../code/code-files.ts'
import { liftCode } from '../../code/lift.ts'
import { ownFiles } from '../../code/own-classes.ts'
import type { ImportSource } from '../source.ts'

type SchemaSource = Exclude<ImportSource, { format: 'project' }>

/** What a source says, and what it has no words for. */
export type Said = { readonly candidate: Candidate; readonly unsaid: Unsaid }

/** Nothing is without words. */
export const allSaid: Unsaid = { objectTypes: new Set(), properties: new Set() }

/** What a source says beside a model: code has no words for some of what the model knows. */
export function saidBeside(document: Document, source: SchemaSource, model: Model): Said {
  const { candidate } = source
  if (source.format !== 'object-model' || !source.code) return { candidate, unsaid: allSaid }
  const sdk = sdkOf(source.code.sdk)
  return liftCode(model, candidate, source.code.classes, sdk, codeOptions(document, sdk))
}

/** The edits that keep the files of code as a person's own, once these edits have been made. */
export function keepingFiles(
  document: Document,
  sources: readonly ImportSource[],
  edits: readonly Edit[],
): readonly Edit[] {
  const after = applyEdits(document, edits) ?? document
  return sources.flatMap((source): Edit[] => {
    if (source.format !== 'object-model' || !source.code) return []
    const { sdk, files, classes } = source.code
    const kept = ownFiles(files, classes, after.model).map((file) => ({ path: file.path, file }))
    const edit: Edit = { kind: 'setCodeFiles', sdk, files: kept }
    return applyEdits(after, [edit]) ? [edit] : []
  })
}
