import { expect, it } from 'vitest'
import type { ObjectTypeId, PropertyId, Mark } from '#core/model'
import { locateDiagnostics, markAt, rangesOf } from './locate.ts'

const dog = 't1' as ObjectTypeId
const age = 'p1' as PropertyId
const marks: readonly Mark[] = [
  { start: 0, end: 40, objectType: dog },
  { start: 10, end: 20, objectType: dog, property: age },
  { start: 25, end: 30, objectType: dog, property: age },
]
const problem = { code: 'x/y', severity: 'error', message: 'Wrong.' } as const

it.each([
  [5, marks[0]],
  [10, marks[1]],
  [20, marks[1]],
  [22, marks[0]],
  [41, null],
])('finds the innermost mark at %i', (offset, mark) => {
  expect(markAt(marks, offset)).toBe(mark)
})

it('finds every range of a property, counted as the editor counts', () => {
  const selected = { property: age, inlined: null }
  expect(rangesOf('a'.repeat(40), marks, selected)).toEqual([
    { from: 10, to: 20 },
    { from: 25, to: 30 },
  ])
  expect(rangesOf(`\r\n${'a'.repeat(40)}`, marks, selected)[0]).toEqual({ from: 9, to: 19 })
})

it('lights an object type as a whole only where the text describes it inline', () => {
  const text = 'a'.repeat(40)
  expect(rangesOf(text, marks, { property: null, inlined: dog })).toEqual([{ from: 0, to: 40 }])
  expect(rangesOf(text, marks, { property: null, inlined: null })).toEqual([])
})

it('places diagnostics by span, by property, or on the whole text, and leaves the other text’s out', () => {
  const span = { start: 3, end: 5, line: 1, column: 4 }
  const located = locateDiagnostics(
    'a'.repeat(40),
    [
      { ...problem, where: { span: { ...span, file: 'schema.json' } } },
      { ...problem, where: { span: { ...span, file: 'relationships.json' } } },
      { ...problem, where: { property: age } },
      { ...problem, where: {} },
    ],
    marks,
    (file) => file === 'schema.json',
  )
  expect(located.map(({ range }) => range)).toEqual([
    { from: 3, to: 5 },
    { from: 10, to: 20 },
    null,
  ])
})
