import { expect, it } from 'vitest'
import { cut, monoText, plainText } from './cut.ts'

it('leaves a text that fits', () => {
  expect(cut('owner', 100, plainText(12))).toBe('owner')
})

it('cuts a text that does not, within its room', () => {
  const face = plainText(12)
  const short = cut('a name that is far too long', 80, face)
  expect(short).toMatch(/^a name.*[^ ]…$/)
  expect(face(short)).toBeLessThanOrEqual(80)
})

it('never cuts a character in two', () => {
  expect(cut('🐶🐶🐶🐶', 4 * 12, monoText(11))).toBe('🐶🐶…')
})
