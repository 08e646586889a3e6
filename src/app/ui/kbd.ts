/** Is this an Apple keyboard, where ⌘ takes the place of Ctrl? */
export const isApple: boolean =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const appleNames: ReadonlyMap<string, string> = new Map([
  ['mod', '⌘'],
  ['ctrl', '⌃'],
  ['alt', '⌥'],
  ['shift', '⇧'],
])

const otherNames: ReadonlyMap<string, string> = new Map([
  ['mod', 'Ctrl'],
  ['ctrl', 'Ctrl'],
  ['alt', 'Alt'],
  ['shift', 'Shift'],
])

const keyNames: ReadonlyMap<string, string> = new Map([
  ['delete', 'Del'],
  ['backspace', 'Backspace'],
  ['escape', 'Esc'],
  ['enter', '↵'],
  ['space', 'Space'],
  ['plus', '+'],
])

/** Keys as a person reads them on this machine: `mod+shift+z` is `⇧⌘Z` with an Apple keyboard, else `Ctrl+Shift+Z`. */
export function kbd(keys: string, apple = isApple): string {
  const names = apple ? appleNames : otherNames
  const parts = keys.split('+').map((part) => names.get(part) ?? keyNames.get(part) ?? upper(part))
  if (!apple) return parts.join('+')
  const order = ['⌃', '⌥', '⇧', '⌘']
  const key = parts.filter((part) => !order.includes(part))
  return [...order.filter((mark) => parts.includes(mark)), ...key].join('')
}

function upper(part: string): string {
  return part.length === 1 || /^f\d+$/.test(part) ? part.toUpperCase() : part
}
