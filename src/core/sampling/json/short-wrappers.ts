import { slotOf } from '../summary/kinds.ts'
import { afterSpace, afterString, isDigit, isHex } from './json-scan.ts'

/** A form that most exports are full of. Those it does not know for sure are left to `unwrap`. */
type Short = { readonly slot: number; readonly end: number }

/** Knows `{"$oid": "…"}`, `{"$numberInt": "…"}`, `{"$date": "…"}` and their like by their bytes; `key` is their name. */
export function shortWrapper(bytes: Uint8Array, key: number): Short | null {
  const afterKey = afterString(bytes, key)
  if (afterKey < 0) return null
  const colon = afterSpace(bytes, afterKey)
  if (bytes[colon] !== 0x3a) return null
  const start = afterSpace(bytes, colon + 1)
  if (bytes[start] !== 0x22) return null
  const afterValue = afterString(bytes, start)
  if (afterValue < 0) return null
  const end = afterSpace(bytes, afterValue)
  if (bytes[end] !== 0x7d) return null
  const slot = slotFor(bytes, key + 2, afterKey - 1, start + 1, afterValue - 1)
  return slot < 0 ? null : { slot, end: end + 1 }
}

const unsure = -1

function slotFor(
  bytes: Uint8Array,
  name: number,
  nameEnd: number,
  start: number,
  end: number,
): number {
  const length = end - start
  if (spells(bytes, name, nameEnd, 'oid'))
    return length === 24 && every(bytes, start, end, isHex) ? slotOf.objectId : unsure
  if (spells(bytes, name, nameEnd, 'numberInt'))
    return length < 10 && every(bytes, start, end, isDigit) ? slotOf.int : unsure
  if (spells(bytes, name, nameEnd, 'numberLong'))
    return length < 16 && every(bytes, start, end, isDigit) ? slotOf.long : unsure
  if (spells(bytes, name, nameEnd, 'date'))
    return isZuluDate(bytes, start, end) ? slotOf.date : unsure
  return unsure
}

function spells(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i += 1) if (bytes[start + i] !== word.charCodeAt(i)) return false
  return true
}

function every(
  bytes: Uint8Array,
  start: number,
  end: number,
  holds: (byte: number) => boolean,
): boolean {
  for (let i = start; i < end; i += 1) if (!holds(bytes[i] ?? 0)) return false
  return end > start
}

/** `2024-05-28T12:34:56Z`, with or without a fraction. Days up to 28 are in every month. */
function isZuluDate(bytes: Uint8Array, start: number, end: number): boolean {
  const shape = '0000-00-00T00:00:00'
  if (end - start < shape.length + 1 || bytes[end - 1] !== 0x5a) return false
  for (let i = 0; i < shape.length; i += 1) {
    const byte = bytes[start + i] ?? 0
    if (shape[i] === '0' ? !isDigit(byte) : byte !== shape.charCodeAt(i)) return false
  }
  const two = (at: number): number =>
    ((bytes[start + at] ?? 0) - 0x30) * 10 + (bytes[start + at + 1] ?? 0) - 0x30
  const isDay = two(5) >= 1 && two(5) <= 12 && two(8) >= 1 && two(8) <= 28
  if (!isDay || two(11) > 23 || two(14) > 59 || two(17) > 59) return false
  const fraction = start + shape.length
  if (fraction === end - 1) return true
  return bytes[fraction] === 0x2e && every(bytes, fraction + 1, end - 1, isDigit)
}
