/** One replacement that turns a text into another: `[from, to)` of the old text, in UTF-16 offsets, becomes `insert`. */
export type TextChange = { readonly from: number; readonly to: number; readonly insert: string }

/**
 * The smallest single replacement between two texts: what their common prefix and suffix leave over.
 * Null when they are equal. Cost: one scan of both. Never cuts a surrogate pair in two.
 */
export function minimalChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1
  if (from > 0 && isHighSurrogate(before.charCodeAt(from - 1))) from -= 1
  let kept = 0
  while (
    kept < shorter - from &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  )
    kept += 1
  if (kept > 0 && isLowSurrogate(before.charCodeAt(before.length - kept))) kept -= 1
  return { from, to: before.length - kept, insert: after.slice(from, after.length - kept) }
}

/** The text after a change. */
export function applyChange(text: string, change: TextChange): string {
  return text.slice(0, change.from) + change.insert + text.slice(change.to)
}

/**
 * A person's own version of a text, brought along when the text it was made from changes elsewhere: both changes
 * when they lie apart, null when they touch the same place and only a person can say what is meant.
 */
export function rebaseText(base: string, own: string, theirs: string): string | null {
  const mine = minimalChange(base, own)
  if (!mine) return theirs
  const change = minimalChange(base, theirs)
  if (!change) return own
  if (change.to < mine.from) return applyChange(own, change)
  if (change.from <= mine.to) return null
  const shift = own.length - base.length
  return applyChange(own, { ...change, from: change.from + shift, to: change.to + shift })
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
