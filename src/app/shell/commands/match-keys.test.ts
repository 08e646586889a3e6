import { expect, it } from 'vitest'
import { matchKeys } from './match-keys.ts'

const none = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

it.each([
  ['mod+z', { key: 'z', ctrlKey: true }, false, true],
  ['mod+z', { key: 'z', ctrlKey: true }, true, false],
  ['mod+z', { key: 'z', metaKey: true }, true, true],
  ['mod+z', { key: 'Z', ctrlKey: true, shiftKey: true }, false, false],
  ['mod+shift+z', { key: 'Z', ctrlKey: true, shiftKey: true }, false, true],
  ['mod+z', { key: 'z' }, false, false],
  ['alt+e', { key: '´', code: 'KeyE', altKey: true }, true, true],
  ['alt+e', { key: 'e', code: 'KeyE', altKey: true, ctrlKey: true }, false, false],
  ['?', { key: '?', shiftKey: true }, false, true],
  ['delete', { key: 'Delete' }, false, true],
  ['shift+1', { key: '!', code: 'Digit1', shiftKey: true }, false, true],
  ['shift+1', { key: '1', code: 'Digit1' }, false, false],
  ['mod+plus', { key: '+', ctrlKey: true, shiftKey: true }, false, true],
  ['mod+s', { key: 's', ctrlKey: true, metaKey: true }, false, false],
])('%s and %j (Apple: %s): %s', (keys, pressed, apple, expected) => {
  expect(matchKeys(keys, { ...none, ...pressed }, apple)).toBe(expected)
})
