import { expect, it } from 'vitest'
import { casesOf, numberOf } from './read-cases.ts'

/** Which numbers a group has: the first and the last. */
const groups = [
  ['shorthand', 1, 19],
  ['server-to-client', 20, 51],
  ['client-to-server', 52, 68],
  ['preservation', 69, 75],
  ['configuration', 113, 118],
] as const

it.each(groups)('has each case of %s once, from %i to %i', (group, first, last) => {
  const wanted = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  expect(casesOf(group).map(({ name }) => numberOf(name))).toEqual(wanted)
})

it('has every number from 1 to 121 in some group', () => {
  const others = ['validation', 'changes', 'sampling']
  const all = [...groups.map(([group]) => group), ...others].flatMap((group) => casesOf(group))
  const found = new Set(all.map(({ name }) => numberOf(name)))
  const missing = Array.from({ length: 121 }, (_, i) => i + 1).filter((one) => !found.has(one))
  expect(missing).toEqual([])
})

it.each(groups)('says what each case of %s proves, and where that is from', (group) => {
  const faulty = casesOf(group).filter(
    ({ text, about }) =>
      !/^[A-Z`].+\.$/.test(about) || !/\n\nSource: .+\.\n/.test(text('about.md') ?? ''),
  )
  expect(faulty.map(({ name }) => name)).toEqual([])
})
