import { applyEdit, type Edit } from '#core/edits'
import { documentOf, type Document, type Model } from '#core/model'

/** A node that a change of many leaves as it is, and why. */
export type Skipped = { readonly name: string; readonly reason: string }

/** One change of many nodes, ready to be done as one transaction. */
export type BulkPlan = {
  readonly edits: readonly Edit[]
  readonly changed: number
  readonly total: number
  /** Those that are not changed, in order. What is like this already is not among them. */
  readonly skipped: readonly Skipped[]
}

/** The edits that change one node of the model as it then is, or why it is not changed. */
export type BulkItem = {
  readonly name: string
  readonly change: (model: Model) => readonly Edit[] | { readonly reason: string }
}

/** Changes the items one after the other; one that is refused is left out whole. */
export function bulkOf(model: Model, items: readonly BulkItem[]): BulkPlan {
  const edits: Edit[] = []
  const skipped: Skipped[] = []
  let document = documentOf(model)
  let changed = 0
  for (const { name, change } of items) {
    const asked = change(document.model)
    if ('reason' in asked) {
      skipped.push({ name, reason: asked.reason })
      continue
    }
    const done = applied(document, asked)
    if ('reason' in done) {
      if (done.reason !== null) skipped.push({ name, reason: done.reason })
      continue
    }
    document = done.document
    edits.push(...done.edits)
    changed += 1
  }
  return { edits, changed, total: items.length, skipped }
}

type Done =
  | { readonly document: Document; readonly edits: readonly Edit[] }
  /** Null: it is like this already. */
  | { readonly reason: string | null }

function applied(before: Document, edits: readonly Edit[]): Done {
  let document = before
  const done: Edit[] = []
  for (const edit of edits) {
    const { ok, ...outcome } = applyEdit(document, edit)
    if ('document' in outcome) {
      document = outcome.document
      done.push(edit)
    } else if (!ok && outcome.diagnostic.code !== 'edits/no-change')
      return { reason: outcome.diagnostic.message }
  }
  return done.length > 0 ? { document, edits: done } : { reason: null }
}
