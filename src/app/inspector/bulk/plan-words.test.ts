import { expect, it } from 'vitest'
import { planWords } from './plan-words.ts'

const skipped = (count: number) =>
  Array.from({ length: count }, () => ({ name: 'tags', reason: '`tags` is a list.' }))

it.each([
  [3, 3, 0, 'Changes 3 of 3.'],
  [2, 3, 0, 'Changes 2 of 3. The others are like this already.'],
  [2, 3, 1, 'Changes 2 of 3. `tags` is a list.'],
  [0, 3, 3, 'Changes none. `tags` is a list. And 2 more cannot be changed.'],
])('says what becomes of %s of %s with %s left out', (changed, total, left, expected) => {
  expect(planWords({ edits: [], changed, total, skipped: skipped(left) })).toBe(expected)
})
