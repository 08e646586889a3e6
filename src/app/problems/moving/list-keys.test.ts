import { expect, it } from 'vitest'
import type { Row } from '../problem-rows.ts'
import { moveTo, nearestLine } from './list-keys.ts'

const group = (key: string): Row => ({ kind: 'group', key, title: key, count: 1, severity: null })
const line = (key: string): Row => ({ kind: 'silencedGroup', key, count: 1, open: false })
const rows = [group('errors'), line('one'), line('two'), group('notes'), line('three')]

it.each([
  ['down over a title', 'ArrowDown', 2, 4],
  ['up over a title', 'ArrowUp', 4, 2],
  ['no further than the first line', 'ArrowUp', 1, 1],
  ['no further than the last line', 'ArrowDown', 4, 4],
  ['to the first line', 'Home', 4, 1],
  ['to the last line', 'End', 1, 4],
  ['nowhere with another key', 'a', 1, null],
])('moves %s', (_, key, current, expected) => {
  expect(moveTo(key, rows, current)).toBe(expected)
})

it('falls back to the line before where none follows', () => {
  expect(nearestLine(rows, 9)).toBe(4)
  expect(nearestLine([group('errors')], 0)).toBeNull()
})
