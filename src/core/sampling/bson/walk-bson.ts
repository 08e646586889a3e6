import { slotOf } from '../summary/kinds.ts'
import { Tape } from '../summary/tape.ts'
import { emptyValues, type Summary, type Values } from '../summary/values.ts'
import { maximumDepth } from '../read/limits.ts'
import { int32, isWide, lengths, slots } from './bson-types.ts'
import { Names } from '../read/names.ts'
import { isPoint } from '../read/point.ts'

const broken = -1
const { object, array, short, point, string, long, wide } = slotOf

/** Walks over BSON documents without making values of them. */
export class BsonWalk {
  readonly #tape = new Tape()
  readonly #names = new Names({ last: 0, escape: 0, floor: 0 })
  #bytes: Uint8Array = new Uint8Array()
  #problem = ''

  /** Adds the document that fills `bytes` to the summary. Returns what is wrong with it, and then adds nothing; or null. */
  add(summary: Summary, bytes: Uint8Array): string | null {
    this.#bytes = bytes
    const end = this.#object(summary, 0, bytes.length, 1)
    if (end === bytes.length) {
      this.#tape.commit()
      return null
    }
    this.#tape.discard()
    return end === broken ? this.#problem : 'its length is not that of its content'
  }

  #fail(problem: string): number {
    this.#problem = problem
    return broken
  }

  /** Where the document at `start` ends by its own account. */
  #endOf(start: number, limit: number): number {
    if (start + 5 > limit) return this.#fail('it ends too soon')
    const length = int32(this.#bytes, start)
    const end = start + length
    if (length < 5 || end > limit || this.#bytes[end - 1] !== 0)
      return this.#fail('a length in it is wrong')
    return end
  }

  #object(values: Values, start: number, limit: number, depth: number): number {
    if (depth > maximumDepth) return this.#fail('it is nested too deeply')
    const end = this.#endOf(start, limit)
    if (end === broken) return broken
    this.#tape.add(values, object)
    const bytes = this.#bytes
    let at = start + 4
    while (at < end - 1) {
      const type = bytes[at] ?? 0
      at = this.#names.read(bytes, at + 1)
      const { name } = this.#names
      if (name === null) return this.#fail('a field name is not UTF-8')
      at = this.#value(this.#tape.field(values, name), type, at + 1, end - 1, depth)
      if (at === broken) return broken
    }
    return at === end - 1 ? end : this.#fail('a length in it is wrong')
  }

  #array(values: Values, start: number, limit: number, depth: number): number {
    if (depth > maximumDepth) return this.#fail('it is nested too deeply')
    const end = this.#endOf(start, limit)
    if (end === broken) return broken
    this.#tape.add(values, array)
    const bytes = this.#bytes
    let at = start + 4
    let count = 0
    while (at < end - 1) {
      const type = bytes[at] ?? 0
      at = this.#afterText(at + 1, end)
      if (at === broken) return broken
      at = this.#value(this.#tape.element(values), type, at, end - 1, depth)
      if (at === broken) return broken
      count += 1
    }
    if (count < 2) this.#tape.add(values, short)
    return at === end - 1 ? end : this.#fail('a length in it is wrong')
  }

  /** Notes the value of this type at `at` and returns where it ends; it may not reach beyond `limit`. */
  #value(values: Values, type: number, at: number, limit: number, depth: number): number {
    const length = lengths[type] ?? -1
    if (length >= 0) return this.#plain(values, slots[type] ?? 0, at + length, limit)
    if (type === 0x02) return this.#string(values, at, limit)
    if (type === 0x03) return this.#objectOrRef(values, at, limit, depth + 1)
    if (type === 0x04) return this.#array(values, at, limit, depth + 1)
    if (type === 0x08) return this.#bool(values, at, limit)
    if (type === 0x12) return this.#long(values, at, limit)
    if (type === 0x05) return this.#binary(values, at, limit)
    return this.#rare(values, type, at, limit)
  }

  #plain(values: Values, slot: number, end: number, limit: number): number {
    if (end === broken) return broken
    if (end > limit) return this.#fail('a value reaches beyond its object')
    this.#tape.add(values, slot)
    return end
  }

  #string(values: Values, at: number, limit: number): number {
    const end = this.#afterString(at, limit)
    if (end - at === 10 && isPoint(this.#bytes, at + 4)) this.#tape.add(values, point)
    return this.#plain(values, string, end, limit)
  }

  #bool(values: Values, at: number, limit: number): number {
    if ((this.#bytes[at] ?? 2) > 1) return this.#fail('a bool is neither true nor false')
    return this.#plain(values, slotOf.bool, at + 1, limit)
  }

  #long(values: Values, at: number, limit: number): number {
    if (at + 8 <= limit && isWide(int32(this.#bytes, at), int32(this.#bytes, at + 4)))
      this.#tape.add(values, wide)
    return this.#plain(values, long, at + 8, limit)
  }

  #binary(values: Values, at: number, limit: number): number {
    if (at + 5 > limit) return this.#fail('it ends too soon')
    const length = int32(this.#bytes, at)
    if (length < 0) return this.#fail('a length in it is wrong')
    const subtype = this.#bytes[at + 4]
    const uuid = subtype === 4 ? slotOf.uuid : slotOf.otherBinary
    return this.#plain(values, subtype === 0 ? slotOf.binData : uuid, at + 5 + length, limit)
  }

  /** An object whose first fields are `$ref` and `$id` refers to another document. */
  #objectOrRef(values: Values, at: number, limit: number, depth: number): number {
    if (!this.#isRef(at, limit)) return this.#object(values, at, limit, depth)
    this.#tape.add(values, slotOf.dbRef)
    return this.#object(emptyValues(), at, limit, depth)
  }

  #isRef(at: number, limit: number): boolean {
    if (this.#bytes[at + 4] !== 0x02 || !this.#hasName('$ref', at + 5)) return false
    const next = this.#afterString(at + 10, limit)
    return next !== broken && this.#hasName('$id', next + 1)
  }

  #hasName(name: string, at: number): boolean {
    for (let i = 0; i < name.length; i += 1)
      if (this.#bytes[at + i] !== name.charCodeAt(i)) return false
    return this.#bytes[at + name.length] === 0
  }

  #rare(values: Values, type: number, at: number, limit: number): number {
    if (type === 0x0b) {
      const pattern = this.#afterText(at, limit)
      const end = pattern === broken ? broken : this.#afterText(pattern, limit)
      return this.#plain(values, slotOf.regex, end, limit)
    }
    if (type === 0x0f) {
      if (at + 4 > limit || int32(this.#bytes, at) < 14)
        return this.#fail('a length in it is wrong')
      return this.#plain(values, slotOf.javascript, at + int32(this.#bytes, at), limit)
    }
    const end = this.#afterString(at, limit)
    if (end === broken) return broken
    if (type === 0x0d) return this.#plain(values, slotOf.javascript, end, limit)
    if (type === 0x0e) return this.#plain(values, slotOf.symbol, end, limit)
    if (type === 0x0c) return this.#plain(values, slotOf.dbPointer, end + 12, limit)
    return this.#fail(`it holds a value of the unknown type 0x${type.toString(16)}`)
  }

  /** Behind the text at `at` that a zero byte ends. */
  #afterText(at: number, limit: number): number {
    const bytes = this.#bytes
    let end = at
    while (end < limit && bytes[end] !== 0) end += 1
    return end < limit ? end + 1 : this.#fail('it ends too soon')
  }

  /** Behind the string at `at` that its length precedes. */
  #afterString(at: number, limit: number): number {
    if (at + 5 > limit) return this.#fail('it ends too soon')
    const length = int32(this.#bytes, at)
    const end = at + 4 + length
    const isWhole = length > 0 && end <= limit && this.#bytes[end - 1] === 0
    return isWhole ? end : this.#fail('a length in it is wrong')
  }
}
