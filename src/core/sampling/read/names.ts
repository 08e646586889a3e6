type Entry = { readonly bytes: Uint8Array; readonly name: string }

const size = 4096

/** Which bytes end a name: this one, an escape, and all below `floor`. */
export type NameEnds = { readonly last: number; readonly escape: number; readonly floor: number }

/** Field names as strings, made once for names that come again and again. Remembers a bounded number of them. */
export class Names {
  readonly #ends: NameEnds
  readonly #entries: (Entry | undefined)[] = Array.from({ length: size })
  /** The name that was read last; null when it is not UTF-8. */
  name: string | null = null

  constructor(ends: NameEnds) {
    this.#ends = ends
  }

  /** Reads the name that begins at `start` and returns the place of the byte that ends it; the bytes must have one. */
  read(bytes: Uint8Array, start: number): number {
    const { last, escape, floor } = this.#ends
    let hash = 0
    let at = start
    for (; ; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === last || byte === escape || byte < floor) break
      hash = (Math.imul(hash, 31) + byte) | 0
    }
    const slot = hash & (size - 1)
    const entry = this.#entries[slot]
    if (entry && isSame(entry.bytes, bytes, start, at)) this.name = entry.name
    else this.#add(bytes, start, at, slot)
    return at
  }

  #add(bytes: Uint8Array, start: number, end: number, slot: number): void {
    const name = decodeUtf8(bytes, start, end)
    this.name = name
    if (name !== null) this.#entries[slot] = { bytes: bytes.slice(start, end), name }
  }
}

/** The text in `bytes[start, end)`; null when it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  let text = ''
  let isAscii = true
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte >= 0x80 || byte === 0x25) isAscii = false
    text +=
      byte >= 0x80 || byte === 0x25
        ? `%${byte.toString(16).padStart(2, '0')}`
        : String.fromCharCode(byte)
  }
  if (isAscii) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[start + i]) return false
  return true
}
