import fc from 'fast-check'
import { it } from 'vitest'
import {
  arbitraryDocument,
  arbitrarySteps,
  editFor,
  noSilentEditLaw,
  undoLaw,
  wholenessLaw,
} from '#testkit'

const runs = { numRuns: 300 }

it('takes back and repeats every step', () => {
  const law = fc.property(arbitraryDocument(), arbitrarySteps(), undoLaw)
  fc.assert(law, runs)
})

it('changes the document or says why not', () => {
  const law = fc.property(arbitraryDocument(), arbitrarySteps(20), (document, steps) => {
    for (const [i, step] of steps.entries()) {
      const edit = editFor(document, step, `s${i}`)
      if (edit) noSilentEditLaw(document, edit)
    }
  })
  fc.assert(law, runs)
})

it('leaves a well-formed model well formed', () => {
  const steps = arbitrarySteps().map((all) => all.filter(({ kind }) => kind !== 'putObjectTypes'))
  const law = fc.property(arbitraryDocument(), steps, wholenessLaw)
  fc.assert(law, runs)
})
