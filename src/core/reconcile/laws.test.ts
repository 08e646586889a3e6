import fc from 'fast-check'
import { expect, it } from 'vitest'
import { objectTypesOf } from '#core/model'
import {
  arbitraryDocument,
  arbitraryModel,
  arbitrarySteps,
  arrive,
  arriveOnceLaw,
  flawsOf,
  play,
  selfLaw,
} from '#testkit'

const runs = { numRuns: 300 }
const sides = [
  { speaks: 'app-services', side: 'server' },
  { speaks: 'object-model', side: 'client' },
] as const

it.each(sides)('finds nothing new in the current model: $speaks', ({ speaks }) => {
  const law = fc.property(arbitraryModel(), fc.boolean(), (model, removeMissing) =>
    selfLaw(model, speaks, removeMissing),
  )
  fc.assert(law, runs)
})

it.each(sides)('takes a strange model in at one go: $speaks', ({ speaks, side }) => {
  const law = fc.property(
    arbitraryModel(),
    arbitraryModel({ side }),
    fc.boolean(),
    (current, model, removeMissing) => arriveOnceLaw(current, { speaks, model }, removeMissing),
  )
  fc.assert(law, runs)
})

it.each(sides)('takes its own model in after edits: $speaks', ({ speaks }) => {
  const law = fc.property(
    arbitraryDocument(),
    arbitrarySteps().map((all) => all.filter(({ kind }) => kind !== 'putObjectTypes')),
    fc.boolean(),
    (document, steps, removeMissing) => {
      const model = play(document, steps).at(-1)?.document.model ?? document.model
      arriveOnceLaw(document.model, { speaks, model }, removeMissing)
    },
  )
  fc.assert(law, runs)
})

it.each(sides)('leaves the model well formed, and what was said in it: $speaks', (options) => {
  const { speaks, side } = options
  const law = fc.property(arbitraryModel(), arbitraryModel({ side }), (current, model) => {
    const after = arrive(current, { speaks, model })
    expect(flawsOf(after)).toEqual([])
    const names = new Set(objectTypesOf(after).map(({ name }) => name))
    for (const { name } of objectTypesOf(model)) expect(names).toContain(name)
  })
  fc.assert(law, runs)
})
