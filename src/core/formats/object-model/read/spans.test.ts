import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spanAt } from '#core/diagnostics'
import { spansOf } from './spans.ts'

it('finds the lines and columns that a scan from the start finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' '), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(40), (text, at) => {
      const start = Math.min(at, text.length)
      expect(spansOf('a.json', text)(start, start)).toEqual(spanAt('a.json', text, start, start))
    }),
  )
})
