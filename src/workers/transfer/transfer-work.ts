import type { CarriedFile } from '#core/model'
import type { ImportPlan, RawFile } from '#core/workspace'

/** What the transfer worker does: finds what can be imported, and packs archives. */
export type TransferWork = {
  readonly import: { readonly input: readonly RawFile[]; readonly output: ImportPlan }
  readonly zip: { readonly input: readonly CarriedFile[]; readonly output: Uint8Array }
}
