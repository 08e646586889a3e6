import { expect, it } from 'vitest'
import { openSession, type HistoryEntry } from '#core/edits'
import { historyRows } from './history-rows.ts'

const entry = (label: string): HistoryEntry => ({ label, origin: 'canvas', edits: [], inverse: [] })

it('lists what was done and what was undone, from the oldest on', () => {
  const past = [entry('Add Dog'), entry('Add Cat')]
  const future = [entry('Rename Cat'), entry('Move Cat')]
  expect(historyRows({ past, future }).map(({ label, steps }) => [label, steps])).toEqual([
    ['As far back as it goes', -2],
    ['Add Dog', -1],
    ['Add Cat', 0],
    ['Move Cat', 1],
    ['Rename Cat', 2],
  ])
})

it('has the present alone while nothing was done', () => {
  expect(historyRows(openSession().history).map(({ steps }) => steps)).toEqual([0])
})
