import { expect, it } from 'vitest'
import { sizeOf, sizeWords } from './link-size.ts'

it.each([
  [8_000, 'short', '8.0 kB'],
  [8_001, 'medium', '8.0 kB'],
  [64_000, 'medium', '64.0 kB'],
  [64_001, 'long', '64.0 kB'],
  [2_000_000, 'long', '2000 kB'],
  [2_000_001, 'impossible', '2000 kB'],
])('a link of %i letters is %s and called %s', (length, size, words) => {
  expect(sizeOf('x'.repeat(length))).toBe(size)
  expect(sizeWords(length)).toBe(words)
})
