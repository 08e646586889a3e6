import type { CarriedFile, PackedModel } from '#core/model'
import type { PaperId } from '#core/papers'
import type { RawFile } from '#core/workspace'
import type { PackedPlan } from './packed-plan.ts'

/** A paper to be written, and what it is called. */
export type PaperOrder = {
  readonly model: PackedModel
  readonly paper: PaperId
  readonly title: string
}

/** What the transfer worker does: finds what can be imported, packs archives and writes papers. */
export type TransferWork = {
  readonly import: { readonly input: readonly RawFile[]; readonly output: PackedPlan }
  readonly zip: { readonly input: readonly CarriedFile[]; readonly output: Uint8Array }
  readonly paper: { readonly input: PaperOrder; readonly output: string }
}
