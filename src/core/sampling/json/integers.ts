import { slotOf } from '../summary/kinds.ts'

/** Where an integer is counted, and whether a double cannot hold it. Source: MongoDB Extended JSON v2, relaxed. */
export function judgeInteger(text: string): { readonly slot: number; readonly isWide: boolean } {
  const number = Number(text)
  if (number === (number | 0)) return { slot: slotOf.int, isWide: false }
  if (Number.isSafeInteger(number)) return { slot: slotOf.long, isWide: false }
  const exact = BigInt(text)
  if (BigInt.asIntN(64, exact) !== exact) return { slot: slotOf.double, isWide: false }
  return { slot: slotOf.long, isWide: isBeyondDouble(exact) }
}

/** Does the integer lie beyond ±2^53? */
export function isBeyondDouble(integer: bigint): boolean {
  const limit = 1n << 53n
  return integer > limit || integer < -limit
}
