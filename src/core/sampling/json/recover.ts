import { afterString, unfinished } from './json-scan.ts'

/**
 * Where reading goes on after the broken document that opens at `start`, `column` bytes into its line: where its braces
 * close, or at a line that opens a document in the same column, whichever is first; `unfinished` when more bytes must
 * tell.
 */
export function afterBroken(bytes: Uint8Array, start: number, column: number): number {
  let depth = 0
  for (let at = start; at < bytes.length - 1; at += 1) {
    const byte = bytes[at]
    if (byte === 0x0a && bytes[at + 1 + column] === 0x7b && isIndent(bytes, at + 1, column))
      return at + 1
    if (byte === 0x7b) depth += 1
    if (byte === 0x22) at = lastOfString(bytes, at)
    if (byte !== 0x7d) continue
    depth -= 1
    if (depth === 0) return at + 1
  }
  return unfinished
}

/** A string that ends badly counts as the quote alone. */
function lastOfString(bytes: Uint8Array, at: number): number {
  const end = afterString(bytes, at)
  return end < 0 ? at : end - 1
}

function isIndent(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1)
    if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false
  return true
}
