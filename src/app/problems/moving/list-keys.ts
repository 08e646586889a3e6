import type { Row } from '../problem-rows.ts'

/** The line that a key moves to; null when the key means nothing here. Titles of groups are passed over. */
export function moveTo(key: string, rows: readonly Row[], current: number): number | null {
  if (key === 'ArrowDown') return nearestLine(rows, current + 1)
  if (key === 'ArrowUp') return lastLine(rows, current - 1) ?? nearestLine(rows, 0)
  if (key === 'Home') return nearestLine(rows, 0)
  if (key === 'End') return lastLine(rows, rows.length - 1)
  return null
}

/** The first line from an index on that can have the keyboard, else the last before it; null when there is none. */
export function nearestLine(rows: readonly Row[], from: number): number | null {
  const next = rows.findIndex(({ kind }, index) => index >= from && kind !== 'group')
  return next === -1 ? lastLine(rows, from - 1) : next
}

function lastLine(rows: readonly Row[], to: number): number | null {
  for (let at = Math.min(to, rows.length - 1); at >= 0; at -= 1)
    if (rows[at]?.kind !== 'group') return at
  return null
}
