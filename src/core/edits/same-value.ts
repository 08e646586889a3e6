import { isTable, type ObjectTypes } from '#core/model'

/**
 * Do two plain values hold the same? Members that are undefined count as absent, the order of members does not count.
 * Shared parts are equal at no cost.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b)
  if (a instanceof Uint8Array) return b instanceof Uint8Array && sameItems(a, b)
  if (isTable(a)) return isTable(b) && sameTables(a, b)
  return !Array.isArray(b) && !(b instanceof Uint8Array) && !isTable(b) && sameMembers(a, b)
}

function sameTables(a: ObjectTypes, b: ObjectTypes): boolean {
  return a.size === b.size && a.every((type, id) => sameValue(type, b.get(id)))
}

function sameItems(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (!sameValue(a[i], b[i])) return false
  return true
}

type Members = Readonly<Record<string, unknown>>

function sameMembers(a: object, b: object): boolean {
  return covers(a as Members, b as Members, true) && covers(b as Members, a as Members, false)
}

/** Has `b` every member of `a`, and (`deep`) with the same values? */
function covers(a: Members, b: Members, deep: boolean): boolean {
  for (const key of Object.keys(a)) {
    if (a[key] === undefined) continue
    if (!Object.hasOwn(b, key) || b[key] === undefined) return false
    if (deep && !sameValue(a[key], b[key])) return false
  }
  return true
}
