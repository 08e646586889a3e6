import { slotOf } from '../summary/kinds.ts'

/** Lengths of the values that have a fixed one, and where each is counted, by BSON type. Source: bsonspec.org. */
const fixed: readonly (readonly [type: number, length: number, slot: number])[] = [
  [0x01, 8, slotOf.double],
  [0x06, 0, slotOf.null],
  [0x07, 12, slotOf.objectId],
  [0x09, 8, slotOf.date],
  [0x0a, 0, slotOf.null],
  [0x10, 4, slotOf.int],
  [0x11, 8, slotOf.timestamp],
  [0x13, 16, slotOf.decimal],
  [0x7f, 0, slotOf.maxKey],
  [0xff, 0, slotOf.minKey],
]

/** The length of each type of value; -1 for those that say it themselves. */
export const lengths = new Int8Array(256).fill(-1)
/** Where values of a fixed length are counted. */
export const slots = new Int8Array(256)
for (const [type, length, slot] of fixed) {
  lengths[type] = length
  slots[type] = slot
}

/** The 32-bit integer at `at`, least byte first. */
export function int32(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  return low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

/** Does the 64-bit integer of these halves lie beyond ±2^53? */
export function isWide(low: number, high: number): boolean {
  return high > 0x200000 || high < -0x200000 || (high === 0x200000 && low !== 0)
}
