import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdit } from '#core/edits'
import type { Model } from '#core/model'
import { clientFile, exportAppServices } from '#core/workspace'
import { arbitraryDocument, arbitraryModel, arbitrarySteps, copyOf, editFor } from '#testkit'
import { changesBetween } from './index.ts'

const runs = { numRuns: 500 }

const textsOf = (model: Model): string =>
  JSON.stringify([exportAppServices(model), clientFile(model)])

it('finds no change between a model and itself', () => {
  const law = fc.property(arbitraryModel(), (model) => {
    expect(changesBetween(model, model)).toEqual([])
    expect(changesBetween(model, copyOf(model))).toEqual([])
  })
  fc.assert(law, runs)
})

it('finds a change wherever an edit alters what a format writes', () => {
  const law = fc.property(arbitraryDocument(), arbitrarySteps(20), (start, steps) => {
    let document = start
    for (const [i, step] of steps.entries()) {
      const edit = editFor(document, step, `s${i}`)
      const applied = edit && applyEdit(document, edit)
      if (!applied?.ok) continue
      const { model } = applied.document
      const isSilent = changesBetween(document.model, model).length === 0
      expect(isSilent && textsOf(model) !== textsOf(document.model) ? edit : null).toBeNull()
      document = applied.document
    }
  })
  fc.assert(law, runs)
})

it('says the same of equal models', () => {
  const law = fc.property(arbitraryModel(), arbitraryModel(), (before, after) => {
    const changes = changesBetween(before, after)
    expect(changesBetween(copyOf(before), copyOf(after))).toEqual(changes)
  })
  fc.assert(law, runs)
})
