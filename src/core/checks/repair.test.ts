import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#core/edits'
import { countedIds, profiles } from '#core/model'
import { arbitraryDocument } from '#testkit'
import { openChecker } from './engine/check-model.ts'
import { allFindings, safeRepairs } from './repair.ts'

it('leaves no problem that has a safe repair', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.constantFrom(...profiles), (document, profile) => {
      const edits = safeRepairs(document, profile, countedIds('fix-'))
      const repaired = edits.length > 0 ? applyEdits(document, edits) : document
      const left = allFindings(openChecker()(repaired!.model, profile))
      expect(left.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

it('offers no repair that is refused', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.constantFrom(...profiles), (document, profile) => {
      for (const { code, fixes } of allFindings(openChecker()(document.model, profile)))
        for (const { title, edits } of fixes) {
          const after = applyEdits(document, edits(document.model, countedIds('fix-')))
          expect([code, title, after !== null]).toEqual([code, title, true])
        }
    }),
    { numRuns: 200 },
  )
})
