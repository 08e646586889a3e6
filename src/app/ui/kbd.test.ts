import { expect, it } from 'vitest'
import { kbd } from './kbd.ts'

it.each([
  ['mod+z', '⌘Z', 'Ctrl+Z'],
  ['mod+shift+z', '⇧⌘Z', 'Ctrl+Shift+Z'],
  ['alt+e', '⌥E', 'Alt+E'],
  ['delete', 'Del', 'Del'],
  ['shift+f8', '⇧F8', 'Shift+F8'],
  ['?', '?', '?'],
])('writes %s as people read it', (keys, apple, other) => {
  expect([kbd(keys, true), kbd(keys, false)]).toEqual([apple, other])
})
