import type { EditKind } from '#core/edits'
import type { Document, IdSource, ObjectType, Property } from '#core/model'

/** A random wish, turned into an edit of whatever document it meets. It may well be refused there. */
export type Step = {
  readonly kind: EditKind
  readonly pick: number
  readonly pickProperty: number
  readonly choice: number
  readonly name: string
}

/** What a step meets in a document. */
export type Target = {
  readonly document: Document
  readonly step: Step
  readonly ids: IdSource
  readonly type: ObjectType
  readonly property: Property
}
