import { expect, it } from 'vitest'
import { commandIds } from '#app/state'
import { commandsOf, menuPlan } from './menu-plan.ts'

it('has every command once', () => {
  const planned = menuPlan.flatMap(({ groups }) => groups.flatMap(commandsOf))
  expect(planned.toSorted()).toEqual([...commandIds].sort())
})
