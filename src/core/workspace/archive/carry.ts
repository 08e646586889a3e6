import type { Outcome } from '#core/diagnostics'
import type { CarriedFile } from '#core/model'
import { report } from '../diagnostics.ts'

/** One file as it lies on disk or in an archive; `path` with `/`. */
export type RawFile = { readonly path: string; readonly bytes: Uint8Array }

/**
 * Decodes UTF-8 and keeps a byte order mark, or returns null when the bytes are not UTF-8. Platforms have one built in;
 * the core asks for it so as not to depend on any.
 */
export type DecodeText = (bytes: Uint8Array) => string | null

/** Text where the bytes are UTF-8, else the bytes as they are. What was meant as text but is not UTF-8 is reported. */
export function carryFile(file: RawFile, decode: DecodeText): Outcome<CarriedFile> {
  const { path, bytes } = file
  if (isUtf16(bytes))
    return { value: { path, bytes }, diagnostics: [report('utf-16', { file: path })] }
  const text = bytes.includes(0) ? null : decode(bytes)
  if (text !== null) return { value: { path, text }, diagnostics: [] }
  const diagnostics = /\.json$/i.test(path)
    ? [report('not-utf-8', { file: path, at: firstBroken(bytes) })]
    : []
  return { value: { path, bytes }, diagnostics }
}

/** Which byte, counted from 1, is the first that is no part of a text in UTF-8. */
function firstBroken(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = lengthAt(bytes, at)
    if (length === 0) break
    at += length
  }
  return at + 1
}

/** The length of the character that begins here; 0 when none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first === 0 ? 0 : 1
  const length = [0xe0, 0xf0, 0xf8].findIndex((end) => first < end) + 2
  if (first < 0xc2 || length < 2) return 0
  const rest = bytes.subarray(at + 1, at + length)
  return rest.length === length - 1 && rest.every((byte) => byte >> 6 === 2) ? length : 0
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
