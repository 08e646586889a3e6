import { expect, it } from 'vitest'
import {
  afterBlur,
  afterDeriving,
  afterReading,
  following,
  isUntaken,
  shownText,
  type PanelState,
} from './panel-state.ts'

const broken: PanelState = {
  kind: 'holding',
  why: 'broken',
  text: '{ "a": 1, "b": 2',
  base: '{ "a": 1, "b": 2 }',
  conflict: false,
}

it('follows while the model writes what was typed', () => {
  expect(afterReading(following, 'typed', 'taken', 'typed')).toBe(following)
})

it('holds text that the model took but writes differently, until focus leaves', () => {
  const ahead = afterReading(following, '[a, b]', 'taken', 'a')
  expect(shownText(ahead, 'a')).toBe('[a, b]')
  expect(isUntaken(ahead)).toBe(false)
  expect(afterBlur(ahead)).toBe(following)
})

it('gives way when the model changes elsewhere after it took the text', () => {
  const ahead = afterReading(following, '[a, b]', 'taken', 'a')
  expect(afterDeriving(ahead, 'a renamed')).toBe(following)
})

it('keeps broken text when focus leaves', () => {
  expect(afterBlur(broken)).toBe(broken)
  expect(isUntaken(broken)).toBe(true)
})

it('keeps broken text and brings in what changed elsewhere', () => {
  const next = afterDeriving(broken, '{ "A": 1, "b": 2 }')
  expect(shownText(next, '')).toBe('{ "A": 1, "b": 2')
  expect(next).toMatchObject({ why: 'broken', base: '{ "A": 1, "b": 2 }', conflict: false })
})

it('keeps broken text untouched and says so when the same place changed elsewhere', () => {
  const next = afterDeriving(broken, '{ "a": 1, "b": 2, "c": 3 }')
  expect(next).toMatchObject({ text: '{ "a": 1, "b": 2', conflict: true })
})

it('remembers the conflict while the text stays broken, and forgets it when the text is taken', () => {
  const conflicting = afterDeriving(broken, '{ "a": 1, "b": 2, "c": 3 }')
  const still = afterReading(conflicting, '{ "a": 1, ', 'broken', '{ "a": 1, "b": 2, "c": 3 }')
  expect(still).toMatchObject({ conflict: true })
  expect(afterReading(still, '{}', 'taken', '{}')).toBe(following)
})

it('follows again when the model comes to say what the text says', () => {
  expect(afterDeriving({ ...broken, why: 'refused', text: 'x' }, 'x')).toBe(following)
})
