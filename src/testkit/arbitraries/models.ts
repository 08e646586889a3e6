import fc from 'fast-check'
import { type Document, type Model, documentOf } from '#core/model'
import { buildModel } from './build-model.ts'
import { typePlans } from './plan.ts'
import type { Side } from './side.ts'

export type ModelOptions = {
  /** What it may hold; `any` unless told. */
  readonly side?: Side
  readonly maxTypes?: number
  readonly maxProperties?: number
  /** Asymmetric types, which the server lists outside of its schemas. Only where the side is `any` or `client` unless told. */
  readonly asymmetric?: boolean
}

/**
 * A random well-formed model: every primitive, container, optionality and kind of reference, embedded types nested and
 * shared (never in a cycle), and names that hurt. Ids are `t1` … and `p1` …
 */
export function arbitraryModel(options: ModelOptions = {}): fc.Arbitrary<Model> {
  const { side = 'any', maxTypes = 6, maxProperties = 8 } = options
  const asymmetric = options.asymmetric ?? (side === 'any' || side === 'client')
  return typePlans(maxTypes, maxProperties).map((plans) => buildModel(plans, side, asymmetric))
}

/** A random well-formed document: some of its cards are placed. */
export function arbitraryDocument(options: ModelOptions = {}): fc.Arbitrary<Document> {
  return fc.tuple(arbitraryModel(options), fc.nat(3)).map(([model, every]) => {
    if (every === 0) return documentOf(model)
    const placed = model.order.filter((_, i) => i % every === 0)
    const positions = Object.fromEntries(placed.map((id, i) => [id, { x: i * 300, y: i * 40 }]))
    return documentOf(model, { positions })
  })
}
