/** Do the bytes at `at` spell `Point`? */
export function isPoint(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x50 &&
    bytes[at + 1] === 0x6f &&
    bytes[at + 2] === 0x69 &&
    bytes[at + 3] === 0x6e &&
    bytes[at + 4] === 0x74
  )
}
