import type { Diagnostic } from '#core/diagnostics'
import type { Document } from '#core/model'
import type { TextOutcome } from '#core/workspace'
import { useDocument } from '#app/state'
import type { Reading } from './panel-state.ts'

/** Reads a person's text into the open document: the model takes it, refuses it, or the text is broken. */
export function readIntoDocument(
  readText: (document: Document) => TextOutcome,
  gesture: string,
): { readonly reading: Reading; readonly diagnostics: readonly Diagnostic[] } {
  const { session, dispatch, dismissRefusal } = useDocument.getState()
  const { transaction, diagnostics } = readText(session.document)
  if (!transaction) {
    const broken = diagnostics.some(({ severity }) => severity === 'error')
    return { reading: broken ? 'broken' : 'taken', diagnostics }
  }
  const refusals = dispatch({ ...transaction, gesture })
  if (refusals.length === 0) return { reading: 'taken', diagnostics }
  dismissRefusal()
  return { reading: 'refused', diagnostics: [...diagnostics, ...refusals] }
}
