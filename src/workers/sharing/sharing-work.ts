import type { Outcome } from '#core/diagnostics'
import type { SharedText } from '#core/sharing'

/** What the sharing worker does: writes share links, and reads them. */
export type SharingWork = {
  readonly write: { readonly input: SharedText; readonly output: string }
  readonly read: { readonly input: string; readonly output: Outcome<SharedText | null> }
}
