import { emptyDocument, type Document } from '#core/model'
import { applyEdit } from '../apply.ts'
import type { History, HistoryEntry, Session } from './session.ts'
import { squash } from './squash.ts'
import type { Edit } from '../vocabulary.ts'

/** How many steps can be undone. */
export const historyLimit = 200

const noHistory: History = { past: [], future: [] }

/** A session on this document, with nothing to undo yet. */
export function openSession(document: Document = emptyDocument): Session {
  return { document, history: noHistory, revision: 0 }
}

/** The history with one more step. Steps of one gesture that follow each other become one. */
export function record({ past, future }: History, entry: HistoryEntry): History {
  const last = past.at(-1)
  if (!last || !entry.gesture || future.length > 0) return push(past, entry)
  if (last.gesture !== entry.gesture || last.origin !== entry.origin) return push(past, entry)
  return push(past.slice(0, -1), {
    ...last,
    edits: squash([...last.edits, ...entry.edits]),
    inverse: squash([...entry.inverse, ...last.inverse]),
  })
}

function push(past: readonly HistoryEntry[], entry: HistoryEntry): History {
  return { past: [...past, entry].slice(-historyLimit), future: [] }
}

/** The session before its newest step; the same session when there is none. */
export function undo(session: Session): Session {
  const { past, future } = session.history
  const entry = past.at(-1)
  if (!entry) return session
  return step(session, entry.inverse, { past: past.slice(0, -1), future: [...future, entry] })
}

/** The session after the step undone last; the same session when there is none. */
export function redo(session: Session): Session {
  const { past, future } = session.history
  const entry = future.at(-1)
  if (!entry) return session
  return step(session, entry.edits, { past: [...past, entry], future: future.slice(0, -1) })
}

/**
 * Replays a step. Edits of a gesture that came back to where it began change nothing. A step that does not apply is no
 * step of this document (a saved file can be anything): the document stays, and the history goes.
 */
function step(session: Session, edits: readonly Edit[], history: History): Session {
  let { document } = session
  for (const edit of edits) {
    const applied = applyEdit(document, edit)
    if (applied.ok) document = applied.document
    else if (applied.diagnostic.severity !== 'info') return { ...session, history: noHistory }
  }
  return { document, history, revision: session.revision + 1 }
}
