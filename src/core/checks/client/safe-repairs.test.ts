import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allFindings, openChecker, safeRepairs } from '#core/checks'
import { applyEdits, type Edit } from '#core/edits'
import { countedIds, documentOf, jsonText, type Document, type Model } from '#core/model'
import { arbitraryDocument, arbitrarySteps, modelOf, play, withFacts } from '#testkit'

/** The codes whose safe repair is still to be done, and would do something. */
function unrepaired(document: Document): readonly string[] {
  const ids = countedIds('still-')
  return allFindings(openChecker()(document.model, 'flexible'))
    .filter(({ fixes }) => {
      const edits = fixes.find(({ safe }) => safe)?.edits(document.model, ids)
      return edits && applyEdits(document, edits)
    })
    .map(({ code }) => code)
}

function repaired(document: Document): Document {
  const edits: readonly Edit[] = safeRepairs(document, 'flexible', countedIds('fix-'))
  return edits.length === 0 ? document : (applyEdits(document, edits) ?? document)
}

it('leaves nothing that can be repaired unasked', () => {
  fc.assert(
    fc.property(arbitraryDocument(), arbitrarySteps(), (document, steps) => {
      const played = play(document, steps).at(-1)?.document ?? document
      expect(unrepaired(repaired(played))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('repairs several problems of one property one after the other', () => {
  const client = { index: 'full-text', counter: true, default: jsonText(1) } as const
  const broken: Model = withFacts(
    modelOf({ Dog: { _id: 'objectId', weight: 'double' } }),
    'Dog',
    'weight',
    {
      client,
    },
  )
  expect(unrepaired(documentOf(broken))).toEqual(['realm/full-text-type', 'realm/counter-type'])
  expect(unrepaired(repaired(documentOf(broken)))).toEqual([])
})
