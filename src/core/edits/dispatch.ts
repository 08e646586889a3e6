import type { Diagnostic } from '#core/diagnostics'
import type { Document, ObjectTypeId } from '#core/model'
import { wentAlong } from './effects/along.ts'
import { applyEdit } from './apply.ts'
import { report } from './diagnostics.ts'
import { record } from './history/history.ts'
import type { Applied } from './rule.ts'
import type { Session } from './history/session.ts'
import type { Edit, Transaction } from './vocabulary.ts'

export type Dispatched = {
  readonly session: Session
  /** Why nothing was done; empty when all was. */
  readonly diagnostics: readonly Diagnostic[]
  /** What went along without being named by an edit. */
  readonly along: readonly Diagnostic[]
}

/** Does a transaction as one undoable step: all of it, or nothing and the reason why. */
export function dispatch(session: Session, transaction: Transaction): Dispatched {
  const applied = applyAll(session.document, transaction.edits)
  if (!applied.ok) return { session, diagnostics: [applied.diagnostic], along: [] }
  const { document, inverse, along } = applied
  const history = record(session.history, { ...transaction, inverse })
  return { session: { document, history, revision: session.revision + 1 }, diagnostics: [], along }
}

type AppliedAll =
  | Extract<Applied, { ok: false }>
  | (Extract<Applied, { ok: true }> & { readonly along: readonly Diagnostic[] })

function applyAll(document: Document, edits: readonly Edit[]): AppliedAll {
  if (edits.length === 0)
    return { ok: false, diagnostic: report('no-change', { subject: 'The model' }) }
  const inverses: (readonly Edit[])[] = []
  const along: Diagnostic[] = []
  let current = document
  for (const edit of edits) {
    const applied = applyEdit(current, edit)
    if (!applied.ok) return applied
    inverses.push(applied.inverse)
    along.push(...wentAlong(current, edit, applied.document))
    current = applied.document
  }
  const isHere = ({ where }: Diagnostic): boolean =>
    current.model.objectTypes.get(where.objectType as ObjectTypeId) !== undefined
  const inverse = inverses.reverse().flat()
  return { ok: true, document: current, inverse, along: along.filter(isHere) }
}
