import type { Layout, ObjectTypeId } from '#core/model'
import { sameValue } from './same-value.ts'
import type { Edit } from './vocabulary.ts'

/** The edits that make one layout the other, for these object types: those that are not there have no card. */
export function layoutEdits(
  current: Layout,
  next: Layout,
  objectTypes: readonly ObjectTypeId[],
): readonly Edit[] {
  const edits: Edit[] = []
  const positions = changesOf(current.positions, next.positions, objectTypes)
  const looks = changesOf(current.cards, next.cards, objectTypes)
  const bends = changesOf(current.bends, next.bends)
  const notes = changesOf(current.notes, next.notes)
  const areas = changesOf(current.areas, next.areas)
  if (positions) edits.push({ kind: 'placeCards', positions })
  if (looks) edits.push({ kind: 'setCardLooks', looks })
  if (bends) edits.push({ kind: 'bendLines', bends })
  if (notes) edits.push({ kind: 'putNotes', notes })
  if (areas) edits.push({ kind: 'putAreas', areas })
  if (!sameValue(current.style, next.style))
    edits.push({ kind: 'setDrawingStyle', style: next.style })
  return edits
}

/** The entries that differ, as they become; null for those that go. Null when none differs. */
function changesOf<Id extends string, Entry>(
  current: Readonly<Record<Id, Entry>>,
  next: Readonly<Record<Id, Entry>>,
  among?: readonly Id[],
): Readonly<Record<Id, Entry | null>> | null {
  const before = new Map(Object.entries<Entry>(current))
  const after = new Map(Object.entries<Entry>(next))
  const ids = among ?? new Set([...before.keys(), ...after.keys()])
  const changed = [...ids].filter((id) => !sameValue(before.get(id) ?? null, after.get(id) ?? null))
  if (changed.length === 0) return null
  return Object.fromEntries(changed.map((id) => [id, after.get(id) ?? null])) as Record<
    Id,
    Entry | null
  >
}
