/** 32 bits that nearly always differ when the bytes do (FNV-1a). No protection against forgery. */
export function fingerprint(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

/** Numbers in [0, 1) that follow from two words of 32 bits (sfc32). */
export function randomFrom(first: number, second: number): () => number {
  let [a, b, c, count] = [first | 0, second | 0, first ^ second, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}
