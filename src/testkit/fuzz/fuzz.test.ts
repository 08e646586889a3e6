import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzLaws } from './fuzz-laws.ts'

it.each(fuzzLaws)('%s', (_, law) => {
  expect(() => fc.assert<unknown>(law, { numRuns: Number(process.env['N'] ?? 60) })).not.toThrow()
})
