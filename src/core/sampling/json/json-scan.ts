/**
 * The functions here read bytes of which the last is a zero that belongs to no text, so that nothing needs to look for
 * the end. This is what they return when the bytes end before the value does: more may come.
 */
export const unfinished = -1

/** The bytes are no JSON. */
export const notJson = -2

/** Behind white space. */
export function afterSpace(bytes: Uint8Array, start: number): number {
  let at = start
  while (isSpace(bytes[at] ?? 0)) at += 1
  return at
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/** Behind the string that opens at `start`; `unfinished` or `notJson`. */
export function afterString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x22) return at + 1
    if (byte < 0x20) return at === bytes.length - 1 ? unfinished : notJson
    if (byte !== 0x5c) continue
    const escape = escapeLength(bytes, at)
    if (escape < 0) return escape
    at += escape - 1
  }
}

/** The length of the escape at `at`. Source: RFC 8259 §7. */
function escapeLength(bytes: Uint8Array, at: number): number {
  const end = bytes.length - 1
  const mark = bytes[at + 1] ?? 0
  if (mark !== 0x75) {
    if (at + 1 === end) return unfinished
    return '"\\/bfnrt'.includes(String.fromCharCode(mark)) ? 2 : notJson
  }
  for (let i = at + 2; i < at + 6; i += 1)
    if (!isHex(bytes[i] ?? 0)) return i === end ? unfinished : notJson
  return 6
}

export function isHex(byte: number): boolean {
  return isDigit(byte) || isBetween(byte, 0x41, 0x46) || isBetween(byte, 0x61, 0x66)
}

export function isDigit(byte: number): boolean {
  return isBetween(byte, 0x30, 0x39)
}

function isBetween(byte: number, first: number, last: number): boolean {
  return byte >= first && byte <= last
}

/** Behind the digits from `start` on. */
function afterDigits(bytes: Uint8Array, start: number): number {
  let at = start
  while (isDigit(bytes[at] ?? 0)) at += 1
  return at
}

/** Behind the integer part at `start`, or `notJson`: no digits, or a zero before others. */
export function afterInteger(bytes: Uint8Array, start: number): number {
  const first = bytes[start] === 0x2d ? start + 1 : start
  const end = afterDigits(bytes, first)
  const isGood = end > first && (bytes[first] !== 0x30 || end === first + 1)
  return isGood || end === bytes.length - 1 ? end : notJson
}

/** Behind a fraction and an exponent at `start`, where they are. */
export function afterFraction(bytes: Uint8Array, start: number): number {
  let at = start
  if (bytes[at] === 0x2e) {
    at = afterDigits(bytes, start + 1)
    if (at === start + 1 && at < bytes.length - 1) return notJson
  }
  if (bytes[at] !== 0x65 && bytes[at] !== 0x45) return at
  const sign = bytes[at + 1]
  const digits = at + (sign === 0x2b || sign === 0x2d ? 2 : 1)
  const end = afterDigits(bytes, digits)
  return end === digits && end < bytes.length - 1 ? notJson : end
}

/** Behind the object that opens at `start`, whatever is between its braces but for strings. */
export function afterBraces(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length - 1; at += 1) {
    const byte = bytes[at]
    if (byte === 0x7b) depth += 1
    else if (byte === 0x7d) {
      depth -= 1
      if (depth === 0) return at + 1
    } else if (byte === 0x22) {
      const end = afterString(bytes, at)
      if (end < 0) return end
      at = end - 1
    }
  }
  return unfinished
}
