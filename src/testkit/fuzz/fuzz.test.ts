import fc from 'fast-check'
import { it } from 'vitest'
import { fuzzLaws } from './fuzz-laws.ts'

// The same inputs every time; `npm run test:deep` looks further.
it.each(fuzzLaws)('%s', (_, law) => {
  fc.assert<unknown>(law, { numRuns: 25, seed: 1 })
})
