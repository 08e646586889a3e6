/** What keys do in the property table. */
export type GridAction =
  | { readonly do: 'go'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: 'edge'; readonly of: 'row' | 'table'; readonly end: boolean }
  | { readonly do: 'tab'; readonly back: boolean }
  | { readonly do: 'edit'; readonly typed: string | null }
  | { readonly do: 'turn' | 'leave' | 'remove' | 'duplicate' | 'all' | 'select' | 'details' }
  | { readonly do: 'move'; readonly by: number }

type Pressed = {
  readonly key: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly mod: boolean
}

const arrows: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['PageUp', [-10, 0]],
  ['PageDown', [10, 0]],
])

const plain: ReadonlyMap<string, GridAction> = new Map<string, GridAction>([
  ['F2', { do: 'edit', typed: null }],
  ['Enter', { do: 'edit', typed: null }],
  ['Escape', { do: 'leave' }],
  ['Delete', { do: 'remove' }],
  ['Backspace', { do: 'remove' }],
])

/** What these keys do while no cell is edited; null for nothing. */
export function gridAction(pressed: Pressed): GridAction | null {
  const { key, altKey, shiftKey, mod } = pressed
  const [rows, columns] = arrows.get(key) ?? [0, 0]
  if (altKey) return !mod && columns === 0 && Math.abs(rows) === 1 ? { do: 'move', by: rows } : null
  if (mod) return withMod(key)
  if (rows !== 0 || columns !== 0)
    return { do: 'go', rows, columns, extend: shiftKey && rows !== 0 }
  if (key === 'Home' || key === 'End') return { do: 'edge', of: 'row', end: key === 'End' }
  if (key === 'Tab') return { do: 'tab', back: shiftKey }
  if (key === ' ') return { do: shiftKey ? 'select' : 'turn' }
  return plain.get(key) ?? (key.length === 1 ? { do: 'edit', typed: key } : null)
}

function withMod(key: string): GridAction | null {
  if (key === 'Home' || key === 'End') return { do: 'edge', of: 'table', end: key === 'End' }
  if (key === 'Enter') return { do: 'details' }
  if (key === ' ') return { do: 'select' }
  if (key.toLowerCase() === 'a') return { do: 'all' }
  return key.toLowerCase() === 'd' ? { do: 'duplicate' } : null
}
