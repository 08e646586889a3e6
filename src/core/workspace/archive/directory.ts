import { strFromU8 } from 'fflate'

/** What an archive's directory, which ends it, says of an entry. */
export type DirectoryEntry = {
  readonly encrypted: boolean
  /** The checksum of its bytes; several where its name occurs several times. */
  readonly checksums: readonly number[]
}

const endSize = 22
const headerSize = 46
const longestComment = 0xffff

const signatures = {
  header: 0x02014b50,
  end: 0x06054b50,
  locator64: 0x07064b50,
  end64: 0x06064b50,
} as const

/**
 * Reads the directory at the end of an archive, by entry name. Null when it is missing or damaged: the archive is cut
 * off, or no archive.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, DirectoryEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const place = findDirectory(view)
  if (place === null || place.start + place.size > bytes.length) return null
  const entries = new Map<string, DirectoryEntry>()
  const end = place.start + place.size
  let at = place.start
  while (at + headerSize <= end && view.getUint32(at, true) === signatures.header) {
    const flags = view.getUint16(at + 8, true)
    const name = at + headerSize
    const nameEnd = name + view.getUint16(at + 28, true)
    const inUtf8 = (flags & 0x800) !== 0
    const key = strFromU8(bytes.subarray(name, nameEnd), !inUtf8)
    const others = entries.get(key)?.checksums ?? []
    const checksums = [...others, view.getUint32(at + 16, true)]
    entries.set(key, { encrypted: (flags & 1) !== 0, checksums })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === end ? entries : null
}

type Place = { readonly start: number; readonly size: number }

function findDirectory(view: DataView): Place | null {
  const end = findEnd(view)
  if (end === null) return null
  const locator = end - 20
  if (locator >= 0 && view.getUint32(locator, true) === signatures.locator64)
    return findDirectory64(view, Number(view.getBigUint64(locator + 8, true)))
  return { start: view.getUint32(end + 16, true), size: view.getUint32(end + 12, true) }
}

function findDirectory64(view: DataView, end: number): Place | null {
  if (end + 56 > view.byteLength || view.getUint32(end, true) !== signatures.end64) return null
  const start = Number(view.getBigUint64(end + 48, true))
  return { start, size: Number(view.getBigUint64(end + 40, true)) }
}

/** Where the end record lies: the last one whose comment fits. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return null
}
