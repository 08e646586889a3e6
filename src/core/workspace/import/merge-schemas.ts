import type { Diagnostic } from '#core/diagnostics'
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
import { readForAll, type Found } from '../texts/shared-embedded.ts'

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
): Found {
  const known = new Set(said.map(({ message }) => message))
  const read = (from: Document): Found => {
    const { value, diagnostics } = readAmong(brought, from.model, ids)
    const { edits, diagnostics: more } = reconcile(from.model, value, { ids, removeMissing: false })
    const fresh = diagnostics.filter(({ message }) => !known.has(message))
    return { edits, diagnostics: [...fresh.map(withoutPlace), ...more] }
  }
  const namespaces = indexOf(document.model).byNamespace
  const own = objectTypesOf(brought).flatMap(
    ({ collection }) => (collection && namespaces.get(namespaceOf(collection))) ?? [],
  )
  return readForAll(document, new Set(own), read)
}

/** What was read lay in files that only the reader of the import knows. */
function withoutPlace(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, where: {} }
}
