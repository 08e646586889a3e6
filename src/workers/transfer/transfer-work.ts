import type { CarriedFile } from '#core/model'
import type { RawFile } from '#core/workspace'
import type { PackedPlan } from './packed-plan.ts'

/** What the transfer worker does: finds what can be imported, and packs archives. */
export type TransferWork = {
  readonly import: { readonly input: readonly RawFile[]; readonly output: PackedPlan }
  readonly zip: { readonly input: readonly CarriedFile[]; readonly output: Uint8Array }
}
