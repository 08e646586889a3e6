import type { ObjectTypeId, PropertyId } from './ids.ts'

/** Ties a range of a written text to the node it says something about. Sorted by start; inner marks follow outer ones. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly objectType: ObjectTypeId
  readonly property?: PropertyId
}
