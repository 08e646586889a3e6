import { expect, it } from 'vitest'
import { countedIds } from '#core/model'
import { planImport } from '#core/workspace'
import { packPlan, unpackPlan } from './packed-plan.ts'

it('brings a plan whole to the other thread', () => {
  const text = '[{ "name": "Dog", "properties": { "name": "string", "friends": "Dog[]" } }]'
  const plan = planImport([{ path: 'dogs.json', text }], countedIds())
  expect(plan.sources).toHaveLength(1)
  expect(unpackPlan(structuredClone(packPlan(plan)))).toEqual(plan)
})
