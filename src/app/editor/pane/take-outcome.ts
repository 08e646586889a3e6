import type { Diagnostic } from '#core/diagnostics'
import type { TextOutcome } from '#core/workspace'
import { useDocument } from '#app/state'
import type { Reading } from './panel-state.ts'

/** What became of a text, and what is said about it. */
export type TextReading = {
  readonly reading: Reading
  readonly diagnostics: readonly Diagnostic[]
}

/** Brings what was read in a person's text into the open document: it is taken, refused, or the text is broken. */
export function takeOutcome(
  { transaction, diagnostics }: TextOutcome,
  gesture: string,
): TextReading {
  if (!transaction) {
    const broken = diagnostics.some(({ severity }) => severity === 'error')
    return { reading: broken ? 'broken' : 'taken', diagnostics }
  }
  const { dispatch, dismissRefusal } = useDocument.getState()
  const refusals = dispatch({ ...transaction, gesture })
  if (refusals.length === 0) return { reading: 'taken', diagnostics }
  dismissRefusal()
  return { reading: 'refused', diagnostics: [...diagnostics, ...refusals] }
}
