import { expect, it } from 'vitest'
import { checkWith } from '#core/checks'
import { modelOf, ruleCases } from '#testkit'
import { embeddedCycle } from './embedded-cycle.ts'

const self = modelOf({ 'embedded Node': { children: 'Node[]' } })
const ring = modelOf({
  'embedded A': { next: 'B{}' },
  'embedded B': { next: 'C' },
  'embedded C': { next: 'A' },
})

ruleCases(embeddedCycle, {
  fires: {
    'a type that embeds itself': self,
    'a ring of three': ring,
    'only what is on the ring': modelOf({
      'embedded Outer': { node: 'Node' },
      'embedded Node': { child: 'Node' },
    }),
  },
  silent: {
    'a ring through a top-level type': modelOf({
      'embedded A': { top: 'Top' },
      Top: { _id: 'int', a: 'A' },
    }),
    'two ways to one type': modelOf({
      'embedded A': { b: 'B', c: 'C' },
      'embedded B': { c: 'C' },
      'embedded C': { text: 'string' },
    }),
    'an inverse relationship': modelOf({
      Top: { _id: 'int', a: 'A' },
      'embedded A': { owners: '<- Top.a' },
    }),
  },
  places: { 'a ring of three': ['A', 'B', 'C'], 'only what is on the ring': ['Node'] },
  core: { mode: 'local' },
})

it('says the way as Realm does', () => {
  const ways = checkWith(embeddedCycle, ring, 'local').map(({ message }) => message.split('`')[3])
  expect(ways).toEqual(['A.next.next.next', 'B.next.next.next', 'C.next.next.next'])
})
