import { expect, it } from 'vitest'
import { paletteMove } from './palette-keys.ts'

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 19, 0],
  ['ArrowUp', 0, 19],
  ['PageDown', 15, 19],
  ['PageUp', 10, 2],
  ['Home', 7, 0],
  ['End', 7, 19],
  ['a', 7, null],
])('%s goes from %s to %s of 20', (key, at, expected) => {
  expect(paletteMove(key, at, 20)).toBe(expected)
})

it('goes nowhere where nothing was found', () => {
  expect(paletteMove('ArrowDown', 0, 0)).toBeNull()
})
