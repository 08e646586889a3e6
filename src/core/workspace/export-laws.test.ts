import fc from 'fast-check'
import { it } from 'vitest'
import { agreementLaws, exportLaws } from '#testkit'

it.each(exportLaws)('%s', (_, law) => {
  fc.assert<unknown>(law, { numRuns: 60 })
})

it.each(agreementLaws)('%s', (_, law) => {
  fc.assert<unknown>(law, { numRuns: 100 })
})
