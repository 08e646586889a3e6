import { expect } from 'vitest'
import { applyEdit, dispatch, openSession, redo, undo, type Edit, type Session } from '#core/edits'
import type { Document } from '#core/model'
import { editFor, type Step } from './steps.ts'
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
    expect(session.document).toEqual(before)
  }
  expect(undo(session)).toBe(session)
  for (const { document: after } of sessions.slice(1)) {
    session = redo(session)
    expect(session.document).toEqual(after)
  }
  expect(redo(session)).toBe(session)
}

/** Law 5: an edit changes the document or says why not; what it does not touch keeps its identity. */
export function noSilentEditLaw(document: Document, edit: Edit): void {
  const applied = applyEdit(document, edit)
  if (!applied.ok) {
    expect(applied.diagnostic.code).toMatch(/^edits\//)
    expect(applied.diagnostic.message).not.toMatch(/[{}]/)
    return
  }
  expect(applied.document).not.toEqual(document)
  for (const id of document.model.order) {
    const before = document.model.objectTypes[id]
    const after = applied.document.model.objectTypes[id]
    expect(Object.is(before, after) || !equal(before, after)).toBe(true)
  }
}

/** Edits leave a well-formed model well formed. */
export function wholenessLaw(document: Document, steps: readonly Step[]): void {
  for (const session of play(document, steps)) expect(flawsOf(session.document.model)).toEqual([])
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
