import type { ObjectTypeId, PropertyId } from '#core/model'
import type { Plan } from '../combine/plan.ts'
import { otherVersion, type Slot, type Version } from '../combine/slot.ts'
import { sameValue } from '#core/edits'
import { type Names } from './names.ts'
import { printValue } from './print-value.ts'
import { subjectOf } from './subject.ts'

/** A node that a conflict is about, by the id that it has in mine (in theirs, where mine has it not). */
export type Place = {
  readonly objectType: { readonly id: ObjectTypeId; readonly name: string } | null
  readonly property: { readonly id: PropertyId; readonly name: string } | null
}

/** One thing that has to be decided. The three states are printed for people; null: it is not there. */
export type ConflictPart = Place & {
  /** What it is: `Dog.age: type`. */
  readonly subject: string
  readonly base: string | null
  readonly mine: string | null
  readonly theirs: string | null
  /** What each version does to it, as the end of a sentence: `changes it to string`. */
  readonly does: { readonly [K in Version]: string }
}

/** Where both versions changed the same differently, or changed what does not go together. */
export type MergeConflict = Place & {
  /** The same for the same conflict, whoever merges whom. */
  readonly key: string
  /** What is decided together, at least one. */
  readonly parts: readonly ConflictPart[]
  /** The rule that forbids to take some of it from each version; null for a single thing that both changed. */
  readonly reason: string | null
  /** What is taken unless something else is chosen: mine, or the version that keeps what the other removes. */
  readonly standard: Version
}

/** What a conflict about these slots says. */
export function conflictOf(
  plan: Plan,
  names: Names,
  before: ReadonlyMap<string, string>,
  slots: readonly [Slot, ...Slot[]],
  reason: string | null,
): MergeConflict {
  const parts = slots.map((slot) => partOf(plan, names, before, slot))
  const { objectType, property } = parts.find((part) => part.objectType) ?? nowhere
  const [first] = slots
  return { key: first.key, objectType, property, parts, reason, standard: standardOf(slots) }
}

const nowhere: Place = { objectType: null, property: null }

function partOf(
  { triple }: Plan,
  names: Names,
  before: ReadonlyMap<string, string>,
  slot: Slot,
): ConflictPart {
  const print = (version: 'base' | Version): string | null =>
    printValue(names, triple[version], slot, slot[version])
  const mine = print('mine')
  const theirs = print('theirs')
  const does = { mine: deed(slot, 'mine', mine), theirs: deed(slot, 'theirs', theirs) }
  const subject = subjectOf(names, slot)
  return { ...placeOf(names, before, slot), subject, base: print('base'), mine, theirs, does }
}

function placeOf(names: Names, before: ReadonlyMap<string, string>, { path }: Slot): Place {
  const id = path[0] === 'types' ? path[1] : path[0] === 'layout' ? path[2] : undefined
  const type = id === undefined ? undefined : names.type(id)
  if (!type) return nowhere
  const own = (one: string): string => before.get(one) ?? one
  const objectType = { id: own(type.id) as ObjectTypeId, name: type.name }
  const found = path[2] === 'properties' && path[3] !== undefined && names.property(path[3])
  if (!found) return { objectType, property: null }
  const { id: propertyId, name } = found.property
  return { objectType, property: { id: own(propertyId) as PropertyId, name } }
}

function deed(slot: Slot, version: Version, text: string | null): string {
  const value = slot[version]
  if (sameValue(value, slot.base)) return 'leaves it as it is'
  if (value === undefined) return 'removes it'
  if (slot.base === undefined) return 'adds it'
  return slot.order || text === null ? 'changes it' : `changes it to ${oneLine(text)}`
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)} …` : line
}

function standardOf(slots: readonly Slot[]): Version {
  const removes = (version: Version): boolean =>
    slots.some(
      (slot) =>
        slot.base !== undefined &&
        slot[version] === undefined &&
        slot[otherVersion(version)] !== undefined,
    )
  return removes('mine') && !removes('theirs') ? 'theirs' : 'mine'
}
