import { isApple } from '#app/ui'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Are these the keys that are pressed? `mod` is ⌘ with an Apple keyboard, else Ctrl. Letters go by what is written on
 * them, or, where Alt turns them into another sign, by their place; digits go by their place; signs such as `?` take
 * any Shift. `plus` is the sign that joins the others.
 */
export function matchKeys(keys: string, pressed: Pressed, apple = isApple): boolean {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const mod = apple ? pressed.metaKey : pressed.ctrlKey
  const other = apple ? pressed.ctrlKey : pressed.metaKey
  if (other || mod !== parts.includes('mod') || pressed.altKey !== parts.includes('alt'))
    return false
  if (key === 'plus') return pressed.key === '+'
  if (!isSign(key) && pressed.shiftKey !== parts.includes('shift')) return false
  if (/^\d$/.test(key)) return pressed.code === `Digit${key}` || pressed.code === `Numpad${key}`
  if (pressed.key.toLowerCase() === key) return true
  return pressed.altKey && pressed.code === `Key${key.toUpperCase()}`
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\d]/u.test(key)
}
