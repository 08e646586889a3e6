import type { Diagnostic } from '#core/diagnostics'
import { applyEdits } from '#core/edits'
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
import { readForAll, type Found } from '../../texts/shared-embedded.ts'

/** Schemas that came without an app speak for their collections alone. */
export function isLoose({ model }: Candidate): boolean {
  return model.app === emptyApp
}

/** What one reading changes can change how the next one reads: a collection that moved, an embedded type let go. */
const readings = 3

/**
 * Brings schemas in as if each had been typed into its collection: what others share with it, they keep. They are read
 * until they say nothing new.
 */
export function mergeSchemas(
  document: Document,
  candidate: Candidate,
  said: readonly Diagnostic[],
  ids: IdSource,
): Found {
  let found: Found = readOnce(document, candidate, said, ids)
  for (let i = 1; i < readings && found.edits.length > 0; i += 1) {
    const after = applyEdits(document, found.edits)
    const again = after && readOnce(after, candidate, said, ids)
    if (!again || again.edits.length === 0) break
    found = { edits: [...found.edits, ...again.edits], diagnostics: again.diagnostics }
  }
  return found
}

function readOnce(
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
