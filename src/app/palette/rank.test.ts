import { expect, it } from 'vitest'
import { match } from './rank.ts'

const of = (text: string, query: string) => match(text, text.toLowerCase(), query)
const marked = (text: string, query: string): string | null => {
  const found = of(text, query)
  return found && Array.from(text, (c, i) => (found.marks.includes(i) ? `[${c}]` : c)).join('')
}

it.each([
  ['Order', 'ord', '[O][r][d]er'],
  ['reOrder', 'or', 're[O][r]der'],
  ['ordinal_order', 'order', 'ordinal_[o][r][d][e][r]'],
  ['CustomerOrder', 'co', '[C]ustomer[O]rder'],
  ['Dog.name', 'dna', '[D]og.[n][a]me'],
  ['Dog', 'cat', null],
  ['Dog', 'dogs', null],
])('finds in %s by %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

it.each([
  ['order', 'Order', 'OrderLine'],
  ['line', 'Line', 'OrderLine'],
  ['line', 'OrderLine', 'Baseliner'],
  ['ol', 'OrderLine', 'Control panel'],
  ['name', 'firstName', 'n_a_m_e'],
])('by %s, %s comes before %s', (query, better, worse) => {
  const score = (text: string): number => of(text, query)?.score ?? -Infinity
  expect(score(better)).toBeGreaterThan(score(worse))
})

it('finds everything by nothing', () => {
  expect(of('Dog', '')).toEqual({ score: 0, marks: [] })
})
