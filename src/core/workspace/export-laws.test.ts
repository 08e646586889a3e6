import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementLaws, exportLaws } from '#testkit'

it.each(exportLaws)('%s', (_, law) => {
  expect(() => fc.assert<unknown>(law, { numRuns: 60 })).not.toThrow()
})

it.each(agreementLaws)('%s', (_, law) => {
  expect(() => fc.assert<unknown>(law, { numRuns: 100 })).not.toThrow()
})
