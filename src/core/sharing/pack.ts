import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { dictionary } from './dictionary.ts'

/** Text as raw deflate (RFC 1951), begun with the dictionary. */
export function pack(text: string): Uint8Array {
  return deflateSync(strToU8(text), { level: 9, mem: 9, dictionary: strToU8(dictionary) })
}

export type Unpacked =
  | { readonly text: string; readonly bytes: Uint8Array }
  | { readonly problem: 'broken' | 'too-large' }

/** How many packed bytes are unpacked at a time: what they make at most fits into memory with ease. */
const step = 4096

/** The text that `pack` packed. Stops as soon as it grows beyond `limit` bytes. */
export function unpack(packed: Uint8Array, limit: number): Unpacked {
  const parts: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const inflate = new Inflate({ dictionary: strToU8(dictionary) }, (part, final) => {
    parts.push(part)
    size += part.length
    isWhole = final
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (size > limit) return { problem: 'too-large' }
    }
  } catch {
    return { problem: 'broken' }
  }
  if (!isWhole) return { problem: 'broken' }
  const bytes = joined(parts, size)
  return { text: strFromU8(bytes), bytes }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
