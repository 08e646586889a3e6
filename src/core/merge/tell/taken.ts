import type { Slot } from '../combine/slot.ts'

/** How much comes in from the other version without a question, by kind. */
export type Taken = {
  readonly addedTypes: number
  readonly removedTypes: number
  /** Object types of which anything else changes, their properties included. */
  readonly changedTypes: number
  readonly addedProperties: number
  readonly removedProperties: number
  readonly changedProperties: number
  readonly app: number
  readonly settings: number
  readonly code: number
  readonly layout: number
}

/** Counts what these slots bring, all of which come from the other version. */
export function takenOf(slots: readonly Slot[]): Taken {
  const types = slots.filter(({ path }) => path[0] === 'types' && path.length > 1)
  const isOf = (depth: number) => (slot: Slot) => slot.path.length === depth && !slot.order
  const wholeTypes = types.filter(isOf(2))
  const properties = types.filter(({ path }) => path[2] === 'properties' && path.length > 3)
  const wholeProperties = properties.filter(isOf(4))
  const added = ({ mine }: Slot): boolean => mine === undefined
  const inside = (part: string): number => slots.filter(({ path }) => path[0] === part).length
  return {
    addedTypes: wholeTypes.filter(added).length,
    removedTypes: wholeTypes.filter((slot) => !added(slot)).length,
    changedTypes: distinct(
      types.filter((slot) => !isOf(2)(slot)),
      1,
    ),
    addedProperties: wholeProperties.filter(added).length,
    removedProperties: wholeProperties.filter((slot) => !added(slot)).length,
    changedProperties: distinct(
      properties.filter((slot) => !isOf(4)(slot)),
      3,
    ),
    app: inside('app') + inside('clientFile'),
    settings: inside('settings'),
    code: inside('code'),
    layout: inside('layout') + slots.filter(({ path, order }) => order && path.length === 1).length,
  }
}

function distinct(slots: readonly Slot[], at: number): number {
  return new Set(slots.map(({ path }) => path[at])).size
}
