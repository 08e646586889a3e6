/**
 * Do two plain values hold the same? Members that are undefined count as absent, the order of members does not count.
 * Shared parts are equal at no cost.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b)
  if (a instanceof Uint8Array) return b instanceof Uint8Array && sameItems(a, b)
  return !Array.isArray(b) && !(b instanceof Uint8Array) && sameMembers(a, b)
}

function sameItems(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (!sameValue(a[i], b[i])) return false
  return true
}

function sameMembers(a: object, b: object): boolean {
  const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined))
  let count = 0
  for (const [key, value] of Object.entries(b)) {
    if (value === undefined) continue
    if (!left.has(key) || !sameValue(left.get(key), value)) return false
    count += 1
  }
  return count === left.size
}
