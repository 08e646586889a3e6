import { expect, it } from 'vitest'
import { countOf } from './count-of.ts'
import { timeAgo } from './time-ago.ts'

const now = Date.UTC(2024, 5, 15, 12)

it.each([
  [0, 'just now'],
  [59, 'just now'],
  [60, '1 minute ago'],
  [3_599, '59 minutes ago'],
  [3_600, '1 hour ago'],
  [86_400, 'yesterday'],
  [3 * 86_400, '3 days ago'],
  [40 * 86_400, 'May 6, 2024'],
])('%i seconds ago is “%s”', (seconds, words) => {
  expect(timeAgo(now - seconds * 1_000, now)).toBe(words)
})

it.each([
  [0, 'property', 'properties', '0 properties'],
  [1, 'property', 'properties', '1 property'],
  [1200, 'object type', undefined, '1,200 object types'],
])('%i %s', (count, noun, many, words) => {
  expect(countOf(count, noun, many)).toBe(words)
})
