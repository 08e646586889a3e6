import { expect, it } from 'vitest'
import type { HistoryEntry } from '#core/edits'
import { makeObjectType, type ObjectTypeId } from '#core/model'
import { notPlacedByHand } from './layout-kind.ts'

const [dog, cat] = ['dog' as ObjectTypeId, 'cat' as ObjectTypeId]
const add = (id: ObjectTypeId) =>
  ({ kind: 'addObjectType', objectType: makeObjectType(id, id) }) as const
const place = (id: ObjectTypeId) =>
  ({ kind: 'placeCards', positions: { [id]: { x: 0, y: 0 } } }) as const
const step = (
  origin: HistoryEntry['origin'],
  edits: HistoryEntry['edits'],
  label = '',
): HistoryEntry => ({ label, origin, edits, inverse: [] })
const isLayout = (label: string): boolean => label === 'Lay out'

it.each<[string, HistoryEntry[], ObjectTypeId[]]>([
  ['nothing without a step', [], []],
  ['what an import brought', [step('import', [add(dog), place(dog)])], [dog]],
  [
    'no card that was moved',
    [step('import', [add(dog), add(cat)]), step('canvas', [place(dog)])],
    [cat],
  ],
  [
    'cards that a layout moved',
    [step('import', [add(dog)]), step('canvas', [place(dog)], 'Lay out')],
    [dog],
  ],
])('finds %s', (_, past, expected) => {
  expect([...notPlacedByHand(past, isLayout)]).toEqual(expected)
})
