const quote = 0x22
const slash = 0x2f
const star = 0x2a
const backslash = 0x5c

/**
 * Offset of the first bracket nested deeper than `limit`, or -1. Brackets in strings and comments do not count, and one
 * that closes nothing closes nothing: no reader of broken text is ever deeper in it than this says.
 */
export function firstDeeperThan(limit: number, text: string): number {
  const closers: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === quote) at = endOfString(text, at)
    else if (unit === slash) at = endOfComment(text, at)
    else if (unit === 0x7b || unit === 0x5b) {
      if (closers.length === limit) return at
      closers.push(unit + 2)
    } else if (unit === closers.at(-1)) closers.pop()
  }
  return -1
}

/** A string ends with its quote, or broken at the end of its line. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at += 1
    else if (unit === quote || isLineBreak(unit)) return at
  }
  return text.length
}

/** The end of the comment that begins here; the slash itself where none does. */
function endOfComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1)
  if (next === star) {
    const end = text.indexOf('*/', start + 2)
    return end === -1 ? text.length : end + 1
  }
  if (next !== slash) return start
  let at = start + 2
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1
  return at
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}
