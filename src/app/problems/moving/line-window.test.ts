import { expect, it } from 'vitest'
import { linesIn, topsOf } from './line-window.ts'

const tops = topsOf(['a', 'b', 'c', 'd'], new Map([['b', 50]]), 30)

it('counts known heights, and a usual one for the others', () => {
  expect(tops).toEqual([0, 30, 80, 110, 140])
})

it.each([
  ['the beginning', 0, 20, [0, 1]],
  ['the middle', 40, 90, [1, 3]],
  ['the end', 100, 500, [2, 4]],
  ['above the list', -300, 10, [0, 1]],
  ['beyond the list', 200, 500, [4, 4]],
])('finds the lines at %s', (_, from, to, expected) => {
  expect(linesIn(tops, from, to)).toEqual(expected)
})

it('finds nothing in an empty list', () => {
  expect(linesIn(topsOf([], new Map(), 30), 0, 100)).toEqual([0, 0])
})
