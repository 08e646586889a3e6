import type { Diagnostic } from '#core/diagnostics'
import type { Summary } from '../summary/values.ts'

/** Takes the bytes of a file, piece by piece, and sums up its documents. */
export type DocumentReader = {
  readonly push: (bytes: Uint8Array) => void
  /** No more bytes come. Places in the diagnostics count bytes. */
  readonly end: () => { readonly summary: Summary; readonly diagnostics: readonly Diagnostic[] }
}
