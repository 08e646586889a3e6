import { expect, it } from 'vitest'
import { isNearlyFull, sizeWords } from './room.ts'

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [312_400, '312 KB'],
  [1_440_000_000, '1.4 GB'],
  [5e15, '5,000 TB'],
])('says %d bytes as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

it.each([
  [89, 100, false],
  [90, 100, true],
  [90, null, false],
])('with %d of %s used, nearly full is %s', (used, quota, full) => {
  expect(isNearlyFull({ used, quota, kept: false })).toBe(full)
})
