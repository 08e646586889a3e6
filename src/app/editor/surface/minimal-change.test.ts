import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, minimalChange, rebaseText } from './minimal-change.ts'

it.each([
  ['abc', 'abc', null],
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['abXc', 'abc', { from: 2, to: 3, insert: '' }],
  ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
  ['', 'new', { from: 0, to: 0, insert: 'new' }],
  ['old', '', { from: 0, to: 3, insert: '' }],
  ['x😀y', 'x😁y', { from: 1, to: 3, insert: '😁' }],
])('finds the change from %j to %j', (before, after, change) => {
  expect(minimalChange(before, after)).toEqual(change)
})

it('gives the new text when applied, and never cuts a character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = minimalChange(before, after)
      expect(change ? applyChange(before, change) : before).toBe(after)
      expect(() => encodeURIComponent(change?.insert ?? '')).not.toThrow()
    }),
  )
})

it.each([
  ['their change lies before mine', 'one two three', 'one two 3', 'ONE two three', 'ONE two 3'],
  ['their change lies after mine', 'one two three', '1 two three', 'one two 3', '1 two 3'],
  ['both changed the same word', 'one two three', 'one 2 three', 'one zwei three', null],
  ['both added at the same place', 'ab', 'aXb', 'aYb', null],
  ['I changed nothing', 'ab', 'ab', 'abc', 'abc'],
  ['they changed nothing', 'ab', 'abc', 'ab', 'abc'],
])('brings my text along: %s', (_case, base, own, theirs, expected) => {
  expect(rebaseText(base, own, theirs)).toBe(expected)
})
