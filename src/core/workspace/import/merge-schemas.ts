import type { Diagnostic } from '#core/diagnostics'
import type { Edit } from '#core/edits'
import { readAmong } from '#core/formats'
import {
  emptyApp,
  indexOf,
  namespaceOf,
  objectTypesOf,
  type Document,
  type IdSource,
  type Candidate,
} from '#core/model'
import { reconcile } from '#core/reconcile'
import { editsOfAll } from '../shared-embedded.ts'

type Edits = { readonly edits: readonly Edit[]; readonly diagnostics: readonly Diagnostic[] }

/** Schemas that came without an app speak for their collections alone. */
export function isLoose({ model }: Candidate): boolean {
  return model.app === emptyApp
}

/** Brings schemas in as if each had been typed into its collection: what others share with it, they keep. */
export function mergeSchemas(
  document: Document,
  { model: brought }: Candidate,
  said: readonly Diagnostic[],
  ids: IdSource,
): Edits {
  const known = new Set(said.map(({ message }) => message))
  const read = (from: Document): Edits => {
    const { value, diagnostics } = readAmong(brought, from.model, ids)
    const { edits, diagnostics: more } = reconcile(from.model, value, { ids, removeMissing: false })
    const fresh = diagnostics.filter(({ message }) => !known.has(message))
    return { edits, diagnostics: [...fresh.map(withoutPlace), ...more] }
  }
  const found = read(document)
  const namespaces = indexOf(document.model).byNamespace
  const own = objectTypesOf(brought).flatMap(
    ({ collection }) => (collection && namespaces.get(namespaceOf(collection))) ?? [],
  )
  return { ...found, edits: editsOfAll(document, new Set(own), found, read) }
}

/** What was read lay in files that only the reader of the import knows. */
function withoutPlace(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, where: {} }
}
