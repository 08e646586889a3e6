import { applyEdits, labelOf, type Edit } from '#core/edits'
import { ownCodeOf, type Document, type IdSource, type Model, type ObjectTypeId } from '#core/model'
import { reconcile } from '#core/reconcile'
import { candidateOf, readCode, type EmittedFile, type Parse, type Sdk } from '#core/sdks'
import type { TextOutcome } from '../texts/read-texts.ts'
import { codeFiles, codeOptions } from './code-files.ts'
import { liftCode } from './lift.ts'
import { ownFiles } from './own-classes.ts'

/**
 * Reads what a person wrote into one file of an SDK's code. The transaction changes the model as the code says, and
 * keeps the text as theirs: from then on it is written back down to the last space. Broken code: no transaction, and
 * where it breaks.
 */
export function readCodeFile(
  document: Document,
  sdk: Sdk,
  path: string,
  text: string,
  parse: Parse,
  ids: IdSource,
): TextOutcome {
  const { files } = codeFiles(document, sdk, parse)
  const before = files.find((file) => file.path === path)
  if (before?.text === text) return { transaction: null, diagnostics: [] }
  const written = { path, text }
  const others = files.filter((file) => file.path !== path)
  const reading = readCode(sdk, [...others, written], parse)
  const told = reading.diagnostics.filter(({ where }) => where.span?.file === path)
  if (told.some(({ severity }) => severity === 'error'))
    return { transaction: null, diagnostics: told }
  const options = codeOptions(document, sdk)
  const candidate = candidateOf(sdk, reading.classes, options, ids)
  const lifted = liftCode(document.model, candidate, reading.classes, sdk, options)
  const unsaid = {
    ...lifted.unsaid,
    objectTypes: allBut(document.model, lifted.unsaid.objectTypes, before),
  }
  const { edits, diagnostics } = reconcile(document.model, lifted.candidate, {
    ids,
    removeMissing: true,
    unsaid,
  })
  const keeping = keep(document, sdk, written, reading.classes, edits)
  const all = [...told, ...diagnostics]
  if (edits.length === 0 && !keeping) return { transaction: null, diagnostics: all }
  const only = edits.length === 1 ? edits[0] : undefined
  const label = only ? labelOf(document, only) : `Edit ${path}`
  const both = keeping ? [...edits, keeping] : edits
  return { transaction: { label, origin: 'code', edits: both }, diagnostics: all }
}

/** Only object types that the file had may be gone with it. */
function allBut(
  { order }: Model,
  unsaid: ReadonlySet<ObjectTypeId>,
  before: EmittedFile | undefined,
): ReadonlySet<ObjectTypeId> {
  const here = new Set(before?.marks.map(({ objectType }) => objectType))
  return new Set(order.filter((id) => unsaid.has(id) || !here.has(id)))
}

/** The edit that keeps the text as a person's own, once the model says what it says. */
function keep(
  document: Document,
  sdk: Sdk,
  written: { readonly path: string; readonly text: string },
  classes: Parameters<typeof ownFiles>[1],
  edits: readonly Edit[],
): Edit | null {
  const { model } = applyEdits(document, edits) ?? document
  const [file] = ownFiles([written], classes, model)
  const known = ownCodeOf(document.code, sdk.id).files.find(({ path }) => path === written.path)
  if (!file || known?.text === written.text) return null
  return { kind: 'setCodeFiles', sdk: sdk.id, files: [{ path: written.path, file }] }
}
