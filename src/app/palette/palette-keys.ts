const page = 8

/** The answer a key goes to, counted from 0 of `count`; the arrows go round. Null: the key means nothing here. */
export function paletteMove(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  const last = count - 1
  if (key === 'ArrowDown') return at === last ? 0 : at + 1
  if (key === 'ArrowUp') return at === 0 ? last : at - 1
  if (key === 'PageDown') return Math.min(last, at + page)
  if (key === 'PageUp') return Math.max(0, at - page)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
