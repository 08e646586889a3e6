import type { Diagnostic } from '#core/diagnostics'
import type { Model, ObjectTypeId, PropertyId } from '#core/model'

/** The two schema formats. */
export type FormatId = 'app-services' | 'object-model'

/**
 * What a reader understood: a model on ids of its own, and on whose behalf it speaks. Reconciling takes from it only
 * what that format can express; everything else of the current model stays.
 */
export type Candidate = { readonly speaks: FormatId; readonly model: Model }

/** Ties a range of a written text to the node it says something about. Sorted by start; inner marks follow outer ones. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly objectType: ObjectTypeId
  readonly property?: PropertyId
}

/** A derived text. `marks` is computed when first asked for. */
export type WrittenText = {
  readonly text: string
  readonly marks: () => readonly Mark[]
  /** What could not be said in this format, once per node. */
  readonly diagnostics: readonly Diagnostic[]
}
