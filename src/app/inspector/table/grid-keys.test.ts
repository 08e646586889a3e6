import { expect, it } from 'vitest'
import { gridAction, type GridAction } from './grid-keys.ts'

const press = (keys: string): GridAction | null => {
  const parts = keys.split('+')
  return gridAction({
    key: parts.at(-1) ?? '',
    altKey: parts.includes('alt'),
    shiftKey: parts.includes('shift'),
    mod: parts.includes('mod'),
  })
}

it.each<[string, GridAction]>([
  ['ArrowDown', { do: 'go', rows: 1, columns: 0, extend: false }],
  ['shift+ArrowUp', { do: 'go', rows: -1, columns: 0, extend: true }],
  ['ArrowRight', { do: 'go', rows: 0, columns: 1, extend: false }],
  ['alt+ArrowUp', { do: 'move', by: -1 }],
  ['mod+End', { do: 'edge', of: 'table', end: true }],
  ['shift+Tab', { do: 'tab', back: true }],
  ['Enter', { do: 'edit', typed: null }],
  ['x', { do: 'edit', typed: 'x' }],
  [' ', { do: 'turn' }],
  ['mod+A', { do: 'all' }],
  ['mod+d', { do: 'duplicate' }],
  ['mod+Enter', { do: 'details' }],
  ['Delete', { do: 'remove' }],
])('%s', (keys, action) => {
  expect(press(keys)).toEqual(action)
})

it.each(['mod+z', 'mod+c', 'alt+ArrowLeft', 'alt+PageDown', 'F6', 'Shift'])(
  'leaves %s alone',
  (keys) => {
    expect(press(keys)).toBeNull()
  },
)
