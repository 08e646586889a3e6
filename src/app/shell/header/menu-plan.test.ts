import { expect, it } from 'vitest'
import { commandIds } from '#app/state'
import { menuPlan } from './menu-plan.ts'

it('has every command once', () => {
  const planned = menuPlan.flatMap(({ groups }) => groups.flat())
  expect(planned.toSorted()).toEqual([...commandIds].sort())
})
