import { expect, it } from 'vitest'
import { countWords } from './counts.ts'

it.each([
  [
    { objectTypes: 2, properties: 8 },
    { objectTypes: 2, properties: 8 },
    '2 object types, 8 properties',
  ],
  [
    { objectTypes: 1, properties: 8 },
    { objectTypes: 3, properties: 7 },
    '1 object type (2 fewer than now), 8 properties (1 more than now)',
  ],
])('compares the counts of a version with now', (version, now, words) => {
  expect(countWords(version, now)).toBe(words)
})
