import type { Diagnostic } from '#core/diagnostics'
import type { Document } from '#core/model'
import { applyEdit } from './apply.ts'
import { inOneRun } from './change.ts'
import { report } from './diagnostics.ts'
import { record } from './history.ts'
import type { Session } from './session.ts'
import type { Edit, Transaction } from './vocabulary.ts'

/** Does a transaction as one undoable step: all of it, or nothing and the reason why. */
export function dispatch(
  session: Session,
  transaction: Transaction,
): { readonly session: Session; readonly diagnostics: readonly Diagnostic[] } {
  const applied = inOneRun(() => applyAll(session.document, transaction.edits))
  if (!applied.ok) return { session, diagnostics: [applied.diagnostic] }
  const { document, inverse } = applied
  const history = record(session.history, { ...transaction, inverse })
  return { session: { document, history, revision: session.revision + 1 }, diagnostics: [] }
}

function applyAll(document: Document, edits: readonly Edit[]): ReturnType<typeof applyEdit> {
  if (edits.length === 0)
    return { ok: false, diagnostic: report('no-change', { subject: 'The model' }) }
  const inverses: (readonly Edit[])[] = []
  let current = document
  for (const edit of edits) {
    const applied = applyEdit(current, edit)
    if (!applied.ok) return applied
    inverses.push(applied.inverse)
    current = applied.document
  }
  return { ok: true, document: current, inverse: inverses.reverse().flat() }
}
