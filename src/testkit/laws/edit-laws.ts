import {
  applyEdit,
  dispatch,
  openSession,
  redo,
  sameValue,
  undo,
  type Edit,
  type Session,
} from '#core/edits'
import type { Document } from '#core/model'
import { agree } from './agree.ts'
import type { Step } from '../arbitraries/step.ts'
import { editFor } from '../arbitraries/steps.ts'
import { flawsOf } from './well-formed.ts'

/** Edits of a document one after the other, as far as they are not refused, each as an undoable step of its own. */
export function play(document: Document, steps: readonly Step[]): readonly Session[] {
  const sessions = [openSession(document)]
  for (const [i, step] of steps.entries()) {
    const session = sessions.at(-1) ?? openSession(document)
    const edit = editFor(session.document, step, `s${i}`)
    if (!edit) continue
    const after = dispatch(session, { label: 'Step', origin: 'fix', edits: [edit] }).session
    if (after !== session) sessions.push(after)
  }
  return sessions
}

/** Law 4: undoing every step comes back through the very same documents, and redoing leads forward again. */
export function undoLaw(document: Document, steps: readonly Step[]): void {
  const sessions = play(document, steps)
  let session = sessions.at(-1) ?? openSession(document)
  for (const { document: before } of sessions.toReversed().slice(1)) {
    session = undo(session)
    agree('undo leads back', session.document, before)
  }
  agree('nothing is left to undo', undo(session) === session, true)
  for (const { document: after } of sessions.slice(1)) {
    session = redo(session)
    agree('redo leads forward', session.document, after)
  }
  agree('nothing is left to redo', redo(session) === session, true)
}

/** Law 5: an edit changes the document or says why not; what it does not touch keeps its identity. */
export function noSilentEditLaw(document: Document, edit: Edit): void {
  const applied = applyEdit(document, edit)
  if (!applied.ok) {
    const { code, message } = applied.diagnostic
    agree('the refusal is one of ours', code.startsWith('edits/'), true)
    agree('the refusal says something', message !== '', true)
    return
  }
  agree('an edit changes something', sameValue(applied.document, document), false)
  for (const id of document.model.order) {
    const before = document.model.objectTypes.get(id)
    const after = applied.document.model.objectTypes.get(id)
    agree('what stays keeps identity', before === after, sameValue(before, after))
  }
}

/** Edits leave a well-formed model well formed. */
export function wholenessLaw(document: Document, steps: readonly Step[]): void {
  for (const session of play(document, steps))
    agree('the model is well formed', flawsOf(session.document.model), [])
}
