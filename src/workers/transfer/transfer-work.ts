import type { CarriedFile, Layout, PackedModel } from '#core/model'
import type { PaperId } from '#core/papers'
import type { PictureOptions } from '#core/pictures'
import type { RawFile } from '#core/workspace'
import type { PackedPlan } from './packed-plan.ts'

/** A paper to be written, and what it is called. */
export type PaperOrder = {
  readonly model: PackedModel
  readonly layout: Layout
  readonly paper: PaperId
  readonly title: string
}

/** A picture to be drawn. */
export type PictureOrder = {
  readonly model: PackedModel
  readonly layout: Layout
  readonly options: Omit<PictureOptions, 'linkTo'>
}

/** What the transfer worker does: finds what can be imported, packs archives, writes papers and draws pictures. */
export type TransferWork = {
  readonly import: { readonly input: readonly RawFile[]; readonly output: PackedPlan }
  readonly zip: { readonly input: readonly CarriedFile[]; readonly output: Uint8Array }
  readonly paper: { readonly input: PaperOrder; readonly output: string }
  readonly picture: { readonly input: PictureOrder; readonly output: string }
}
