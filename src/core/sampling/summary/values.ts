import { kinds, noCounts, slotOf, type Kind, type Tally } from './kinds.ts'

/**
 * What was seen at one path: how many values of each kind, and what objects and arrays hold. Every part is a count, so
 * that the summaries of two samples add up to the summary of both.
 */
export type Values = {
  /** By `slotOf`. */
  readonly counts: number[]
  /** What the objects hold; null while none had a field. */
  fields: Fields | null
  /** What the arrays hold; null while none had an element. */
  elements: Values | null
}

/** Fields of objects by name. Past `nameLimit` the names are taken for data: all values but those of `_id` lie in `others`. */
export type Fields = {
  readonly byName: Map<string, Values>
  others: Values | null
}

/** The summary of a sample: its documents are values too. */
export type Summary = Values

/** More names than these at one path are not kept apart, so that a summary stays small whatever it is fed. */
export const nameLimit = 512

export function emptySummary(): Summary {
  return emptyValues()
}

export function emptyValues(): Values {
  return { counts: [...noCounts], fields: null, elements: null }
}

export function countOf(values: Values, tally: Tally): number {
  return values.counts[slotOf[tally]] ?? 0
}

/** How many values there are that are not null. */
export function presentIn(values: Values): number {
  return kindsIn(values).reduce((sum, kind) => sum + countOf(values, kind), 0)
}

/** The kinds that were seen, without null. */
export function kindsIn(values: Values): readonly Kind[] {
  return kinds.filter((kind) => kind !== 'null' && countOf(values, kind) > 0)
}
