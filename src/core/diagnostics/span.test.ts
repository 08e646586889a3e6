import { expect, it } from 'vitest'
import { spanAt } from './span.ts'

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])('finds line and column of offset %i', (start, line, column) => {
  expect(spanAt('a.json', 'ab\n\ncd', start, 6)).toEqual({
    file: 'a.json',
    start,
    end: 6,
    line,
    column,
  })
})

it('tells texts apart that are asked about in turn', () => {
  const lines = ['a\nb', 'ab\n'].map((text) => spanAt('a.json', text, 2, 3).line)
  expect(lines).toEqual([2, 1])
})
