import type { Diagnostic } from '#core/diagnostics'
import type { Transaction } from '#core/edits'
import { useDocument } from './document-store.ts'

/** Does a transaction whose refusal is told where it was asked for, not in passing. Returns why not, or null. */
export function attempt(transaction: Transaction): Diagnostic | null {
  const { dispatch, dismissRefusal } = useDocument.getState()
  const [refusal] = dispatch(transaction)
  if (!refusal) return null
  dismissRefusal()
  return refusal
}
