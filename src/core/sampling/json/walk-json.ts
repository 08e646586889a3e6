import { slotOf } from '../summary/kinds.ts'
import { Tape } from '../summary/tape.ts'
import type { Summary, Values } from '../summary/values.ts'
import { judgeInteger } from './integers.ts'
import {
  afterBraces,
  afterFraction,
  afterInteger,
  afterSpace,
  afterString,
  isDigit,
  notJson,
  unfinished,
} from './json-scan.ts'
import { maximumDepth } from '../read/limits.ts'
import { decodeUtf8, Names } from '../read/names.ts'
import { isPoint } from '../read/point.ts'
import { shortWrapper } from './short-wrappers.ts'
import { unwrap } from './wrappers.ts'

const dollar = 0x24
const notWrapped = 0
const { object, array, short, string, point, int, double } = slotOf

/** Walks over documents in Extended JSON without making values of them. */
export class JsonWalk {
  readonly #tape = new Tape()
  readonly #names = new Names({ last: 0x22, escape: 0x5c, floor: 0x20 })
  #bytes: Uint8Array = new Uint8Array(1)
  #name = ''
  /** After `add` returned `notJson`: what is wrong, and where. */
  problem = ''
  problemAt = 0

  /**
   * Adds the document that opens at `start` to the summary and returns where it ends. The bytes close with a zero. Adds nothing and returns
   * `unfinished` when the bytes end before it does, `notJson` when it is none.
   */
  add(summary: Summary, bytes: Uint8Array, start: number): number {
    this.#bytes = bytes
    const end = this.#members(summary, start, 1)
    if (end > 0) this.#tape.commit()
    else this.#tape.discard()
    return end
  }

  #fail(at: number, problem: string): number {
    this.problem = problem
    this.problemAt = at
    return at < this.#bytes.length - 1 ? notJson : unfinished
  }

  #value(values: Values, at: number, depth: number): number {
    const byte = this.#bytes[at] ?? 0
    if (byte === 0x22) return this.#string(values, at)
    if (byte === 0x7b) return this.#object(values, at, depth + 1)
    if (byte === 0x5b) return this.#array(values, at, depth + 1)
    if (byte === 0x2d || isDigit(byte)) return this.#number(values, at)
    if (byte === 0x74) return this.#word(values, at, 'true', slotOf.bool)
    if (byte === 0x66) return this.#word(values, at, 'false', slotOf.bool)
    if (byte === 0x6e) return this.#word(values, at, 'null', slotOf.null)
    return this.#fail(at, 'a value is expected here')
  }

  #string(values: Values, at: number): number {
    const end = afterString(this.#bytes, at)
    if (end < 0) return this.#badString(at, end)
    if (end - at === 7 && isPoint(this.#bytes, at + 1)) this.#tape.add(values, point)
    this.#tape.add(values, string)
    return end
  }

  #badString(at: number, end: number): number {
    return end === unfinished ? unfinished : this.#fail(at, 'this string does not end well')
  }

  #word(values: Values, at: number, word: string, slot: number): number {
    for (let i = 1; i < word.length; i += 1)
      if (this.#bytes[at + i] !== word.charCodeAt(i))
        return at + i < this.#bytes.length - 1
          ? this.#fail(at, 'a value is expected here')
          : unfinished
    this.#tape.add(values, slot)
    return at + word.length
  }

  #number(values: Values, at: number): number {
    const bytes = this.#bytes
    const whole = afterInteger(bytes, at)
    const end = whole < 0 ? whole : afterFraction(bytes, whole)
    if (end < 0) return this.#fail(at, 'this is no number')
    if (end === bytes.length - 1) return unfinished
    if (end > whole) this.#tape.add(values, double)
    else if (end - at < 10) this.#tape.add(values, int)
    else {
      const { slot, isWide } = judgeInteger(decodeUtf8(bytes, at, end) ?? '')
      this.#tape.add(values, slot)
      if (isWide) this.#tape.add(values, slotOf.wide)
    }
    return end
  }

  #array(values: Values, start: number, depth: number): number {
    if (depth > maximumDepth) return this.#fail(start, 'this is nested too deeply')
    const bytes = this.#bytes
    this.#tape.add(values, array)
    let at = afterSpace(bytes, start + 1)
    let count = 0
    if (bytes[at] !== 0x5d)
      for (;;) {
        at = this.#value(this.#tape.element(values), at, depth)
        if (at < 0) return at
        count += 1
        at = afterSpace(bytes, at)
        if (bytes[at] === 0x5d) break
        if (bytes[at] !== 0x2c) return this.#fail(at, 'a comma or ] is expected here')
        at = afterSpace(bytes, at + 1)
      }
    if (count < 2) this.#tape.add(values, short)
    return at + 1
  }

  /** An object, or a value that Extended JSON writes as one. */
  #object(values: Values, start: number, depth: number): number {
    const bytes = this.#bytes
    const key = afterSpace(bytes, start + 1)
    if (bytes[key] === 0x22 && bytes[key + 1] === dollar) {
      const end = this.#wrapped(values, start, key)
      if (end !== notWrapped) return end
    }
    return this.#members(values, start, depth)
  }

  #members(values: Values, start: number, depth: number): number {
    if (depth > maximumDepth) return this.#fail(start, 'this is nested too deeply')
    const bytes = this.#bytes
    this.#tape.add(values, object)
    let at = afterSpace(bytes, start + 1)
    if (bytes[at] === 0x7d) return at + 1
    for (;;) {
      at = this.#key(at)
      if (at < 0) return at
      const field = this.#tape.field(values, this.#name)
      at = afterSpace(bytes, at)
      if (bytes[at] !== 0x3a) return this.#fail(at, 'a colon is expected here')
      at = this.#value(field, afterSpace(bytes, at + 1), depth)
      if (at < 0) return at
      at = afterSpace(bytes, at)
      if (bytes[at] === 0x7d) return at + 1
      if (bytes[at] !== 0x2c) return this.#fail(at, 'a comma or } is expected here')
      at = afterSpace(bytes, at + 1)
    }
  }

  /** Reads the field name at `at` into `#name` and returns where it ends. */
  #key(at: number): number {
    const bytes = this.#bytes
    if (bytes[at] !== 0x22) return this.#fail(at, 'a field name in double quotes is expected here')
    const end = this.#names.read(bytes, at + 1)
    if (bytes[end] !== 0x22) return this.#escapedKey(at)
    const { name } = this.#names
    if (name === null) return this.#fail(at, 'this field name is not UTF-8')
    this.#name = name
    return end + 1
  }

  #escapedKey(at: number): number {
    const end = afterString(this.#bytes, at)
    if (end < 0) return this.#badString(at, end)
    const text = decodeUtf8(this.#bytes, at, end)
    if (text === null) return this.#fail(at, 'this field name is not UTF-8')
    this.#name = String(JSON.parse(text))
    return end
  }

  /** Notes what the object at `start`, whose first name begins with `$` at `key`, stands for; `notWrapped` for none. */
  #wrapped(values: Values, start: number, key: number): number {
    const bytes = this.#bytes
    const short = shortWrapper(bytes, key)
    if (short) {
      this.#tape.add(values, short.slot)
      return short.end
    }
    const end = afterBraces(bytes, start)
    if (end === unfinished) return unfinished
    const text = end < 0 ? null : decodeUtf8(bytes, start, end)
    const wrapped = text === null ? 'plain' : unwrapText(text)
    if (wrapped === 'plain') return notWrapped
    if (wrapped === 'broken') return this.#fail(start, 'this is no value of Extended JSON')
    for (const tally of wrapped) this.#tape.add(values, slotOf[tally])
    return end
  }
}

/** What is no JSON is for the walk over its members to complain about. */
function unwrapText(text: string): ReturnType<typeof unwrap> {
  try {
    return unwrap(JSON.parse(text) as object)
  } catch {
    return 'plain'
  }
}
