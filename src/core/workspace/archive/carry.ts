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

/** Text where the bytes are UTF-8, else the bytes as they are. UTF-16 is reported, since it was meant as text. */
export function carryFile(file: RawFile, decode: DecodeText): Outcome<CarriedFile> {
  const { path, bytes } = file
  if (isUtf16(bytes))
    return { value: { path, bytes }, diagnostics: [report('utf-16', { file: path })] }
  const text = bytes.includes(0) ? null : decode(bytes)
  return { value: text === null ? { path, bytes } : { path, text }, diagnostics: [] }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
