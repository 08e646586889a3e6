import type { ObjectType } from '#core/model'
import type { Side } from './side.ts'

/** The object type that is built, and what it may refer to. */
export type Site = {
  readonly side: Side
  readonly self: ObjectType
  /** Top-level types that can be linked to. */
  readonly linkable: readonly ObjectType[]
  /** Embedded types that can be embedded here without a cycle. */
  readonly embeddable: readonly ObjectType[]
}
