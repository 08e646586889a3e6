import type { Diagnostic, Outcome } from '#core/diagnostics'
import { labelOf, type Edit, type Origin, type Transaction } from '#core/edits'
import { readCollection, readObjectModel, readObjectTypes } from '#core/formats'
import type { Candidate, Document, IdSource, Model, ObjectTypeId } from '#core/model'
import { reconcile } from '#core/reconcile'
import { renamesOfLinks } from './renamed-links.ts'
import { readForAll, type Found } from './shared-embedded.ts'
import { clientFile, clientText, serverTexts } from './derive-texts.ts'

/** What a text a person wrote asks for: nothing when it is broken or says what the model says already. */
export type TextOutcome = {
  readonly transaction: Transaction | null
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: TextOutcome = { transaction: null, diagnostics: [] }

/**
 * Reads what a person wrote into the server texts of one collection. Applying the transaction makes `serverTexts` give
 * exactly these texts again, down to the last space; but relationships that nobody edited follow a property that the
 * schema calls by a new name. Broken text: no transaction, and where it breaks.
 */
export function readServerTexts(
  document: Document,
  id: ObjectTypeId,
  texts: { readonly schema: string; readonly relationships: string | null },
  ids: IdSource,
): TextOutcome {
  const { model } = document
  const collection = model.objectTypes.get(id)?.collection
  const written = serverTexts(model, id)
  if (!collection || !written) return nothing
  const known = relationshipsOf(model, id)
  if (written.schema.text === texts.schema && known === texts.relationships) return nothing
  const isBeside = known === texts.relationships
  const read = (from: Document): Found => {
    const relationships = isBeside ? relationshipsOf(from.model, id) : texts.relationships
    const context = { model: from.model, objectType: id, collection, ids }
    const outcome = readCollection({ schema: texts.schema, relationships }, context)
    return reconciled(from, outcome, { ids, removeMissing: false, scope: [id] })
  }
  const renames = ({ edits }: Found): readonly Edit[] =>
    isBeside ? renamesOfLinks(model, edits) : []
  return arrive(document, readForAll(document, new Set([id]), read, renames), 'server-text')
}

/** Reads what a person wrote into the client text of one object type (or of several, as an array). */
export function readClientText(
  document: Document,
  id: ObjectTypeId,
  text: string,
  ids: IdSource,
): TextOutcome {
  const { model } = document
  const type = model.objectTypes.get(id)
  if (!type || clientText(model, id).text === text) return nothing
  const outcome = readObjectTypes(`${type.name}.json`, text, { model, ids, objectType: id })
  const options = { ids, removeMissing: false, scope: [id] }
  return arrive(document, reconciled(document, outcome, options), 'client-text')
}

/** Reads what a person wrote into the whole client file. An object type that is no longer in it is removed. */
export function readClientFile(document: Document, text: string, ids: IdSource): TextOutcome {
  if (clientFile(document.model) === text) return nothing
  const outcome = readObjectModel('schema.json', text, ids)
  const options = { ids, removeMissing: true }
  return arrive(document, reconciled(document, outcome, options), 'client-text')
}

function relationshipsOf(model: Model, id: ObjectTypeId): string | null {
  return serverTexts(model, id)?.relationships?.text ?? null
}

function reconciled(
  document: Document,
  { value, diagnostics }: Outcome<Candidate | null>,
  options: Parameters<typeof reconcile>[2],
): Found {
  if (!value) return { edits: [], diagnostics }
  const { edits, diagnostics: more } = reconcile(document.model, value, options)
  return { edits, diagnostics: [...diagnostics, ...more] }
}

function arrive(document: Document, { edits, diagnostics }: Found, origin: Origin): TextOutcome {
  return { transaction: transactionOf(document, edits, origin, 'Edit text'), diagnostics }
}

/** A transaction named after its only telling edit, or by `label` when there are several; null without edits. */
function transactionOf(
  document: Document,
  edits: readonly Edit[],
  origin: Origin,
  label: string,
): Transaction | null {
  if (edits.length === 0) return null
  const telling = edits.filter((edit) => !silent.has(edit.kind))
  const only = telling.length === 1 ? telling[0] : undefined
  return { label: only ? labelOf(document, only) : label, origin, edits }
}

/** Edits that keep how something was written, and change nothing that it means. */
const silent: ReadonlySet<Edit['kind']> = new Set([
  'setObjectTypeSpelling',
  'setPropertySpelling',
  'setClientFileSpelling',
])
