const plain = /^\s*,\s*("(?:[^"\\]|\\.)*"\s*:\s*)?$/
const keyAtEnd = /("(?:[^"\\]|\\.)*")\s*:\s*$/

/**
 * The text before a type when those between it and the last written one went: `pending` stood before the first that
 * went, `gap` stands before this one. What is no type but stands in the gaps (a stray number, say) stays.
 */
export function joinGaps(pending: string, gap: string, isFirst: boolean): string {
  if (isFirst) return withoutKey(pending) + gap.replace(/^\s*,\s*/, '')
  return plain.test(pending) ? gap : withoutComma(pending) + gap
}

/** What comes between types in this file: its own separator, without keys; else the canonical one. */
export function separatorOf(gaps: readonly string[]): string {
  const own = gaps.slice(1).findLast((gap) => plain.test(gap))
  if (own !== undefined) return withoutKey(own)
  const lead = /\n[ \t]*$/.exec(withoutKey(gaps[0] ?? ''))?.[0] ?? '\n  '
  return `,${lead}`
}

/** The key that names a type at the end of the text before it, as written; null when there is none. */
export function keyIn(gap: string): string | null {
  return keyAtEnd.exec(gap)?.[1] ?? null
}

/** The gap up to the key at its end. */
export function withoutKey(gap: string): string {
  return gap.replace(keyAtEnd, '')
}

/** The gap up to the comma (and key) at its end. */
export function withoutComma(gap: string): string {
  return withoutKey(gap).replace(/\s*,\s*$/, '')
}

/**
 * A key that names its type follows a rename; one that merely wraps it ("schema") stays. `spelled` is the name the
 * type's own text has: null for none, undefined when it has no text.
 */
export function renameKey(gap: string, name: string, spelled: string | null | undefined): string {
  const key = keyIn(gap)
  if (key === null) return gap
  const said: unknown = JSON.parse(key)
  if (said === name || (typeof spelled === 'string' && spelled !== said)) return gap
  const at = gap.lastIndexOf(key)
  return gap.slice(0, at) + JSON.stringify(name) + gap.slice(at + key.length)
}
