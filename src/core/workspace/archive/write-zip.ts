import { strToU8, zipSync } from 'fflate'
import type { CarriedFile } from '#core/model'

/** The start of 1980, the earliest time a zip archive can hold: equal files give equal archives. */
const epoch = new Date(1980, 0, 1)

/** One archive of these files, deflated. The same files always give the same bytes. */
export function writeZip(files: readonly CarriedFile[]): Uint8Array {
  const entries = files.map((file) => [file.path, bytesOf(file)] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: epoch })
}

/** The bytes of a carried file: text as UTF-8. */
export function bytesOf(file: CarriedFile): Uint8Array {
  return 'bytes' in file ? file.bytes : strToU8(file.text)
}
