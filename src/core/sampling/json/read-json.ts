import { report } from '../diagnostics.ts'
import type { Where } from '#core/diagnostics'
import { emptySummary } from '../summary/values.ts'
import { Bytes } from '../read/bytes.ts'
import { Complaints } from '../read/complaints.ts'
import { afterSpace, afterString, isSpace, notJson, unfinished } from './json-scan.ts'
import { maximumBytes } from '../read/limits.ts'
import type { DocumentReader } from '../read/document-reader.ts'
import { afterBroken } from './recover.ts'
import { JsonWalk } from './walk-json.ts'

const open = 0x5b
const close = 0x5d
const comma = 0x2c
const brace = 0x7b
const quote = 0x22
const newline = 0x0a
const separators = new Set([open, close, comma, brace])

/** Reads documents in Extended JSON: one array, one a line, or one alone. */
export function readJson(file: string): DocumentReader {
  const reader = new JsonReader(file)
  return {
    push: (chunk) => reader.push(chunk),
    end: () => reader.end(),
  }
}

class JsonReader {
  readonly #file: string
  readonly #summary = emptySummary()
  readonly #walk = new JsonWalk()
  readonly #bytes = new Bytes()
  readonly #complaints = new Complaints()
  /** Of the first byte that is kept: how many came before, its line, and the bytes before it in that line. */
  #offset = 0
  #line = 1
  #column = 0
  /** Arrays around the documents that are still open. */
  #arrays = 0
  /** Nothing can be said before so many bytes are there. */
  #needed = 0
  #isBroken = false
  #isLost = false

  constructor(file: string) {
    this.#file = file
  }

  push(chunk: Uint8Array): void {
    if (this.#isLost) return
    this.#bytes.push(chunk)
    if (this.#bytes.length < this.#needed) return
    this.#read(false)
    this.#needed = this.#bytes.length * 2
    if (this.#bytes.length <= maximumBytes) return
    this.#isLost = true
    const problem = 'what begins here is too large for a document'
    this.#complaints.sayLast(report('rest-unread', { at: this.#offset, problem }))
  }

  end(): ReturnType<DocumentReader['end']> {
    if (!this.#isLost) this.#read(true)
    if (this.#arrays > 0 && !this.#isLost && !this.#isBroken) this.#sayCutOff()
    return { summary: this.#summary, diagnostics: this.#complaints.all() }
  }

  #read(isLast: boolean): void {
    while (this.#bytes.length > 0) {
      const next = this.#one(this.#bytes.view(), isLast)
      if (next === unfinished) return
      this.#drop(next)
    }
  }

  /** Reads what the bytes begin with and returns where it ends, or `unfinished`. */
  #one(bytes: Uint8Array, isLast: boolean): number {
    if (this.#isBroken) return this.#skipBroken(bytes)
    const at = this.#afterMark(bytes) || afterSpace(bytes, 0)
    if (at > 0) return at
    const byte = bytes[0]
    if (byte === brace) return this.#document(bytes, isLast)
    if (byte === open) this.#arrays += 1
    else if (byte === close && this.#arrays > 0) this.#arrays -= 1
    else if (byte !== comma) return this.#skipStray(bytes, isLast)
    return 1
  }

  /** A byte order mark may open the file. */
  #afterMark(bytes: Uint8Array): number {
    const isMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return this.#offset === 0 && isMark ? 3 : 0
  }

  #document(bytes: Uint8Array, isLast: boolean): number {
    const end = this.#walk.add(this.#summary, bytes, 0)
    if (end > 0 || (end === unfinished && !isLast)) return end
    if (end === unfinished) this.#sayCutOff()
    else {
      const { problem, problemAt } = this.#walk
      this.#complaints.say(report('malformed-json', { problem }, this.#at(bytes, problemAt)))
    }
    this.#isBroken = true
    return 0
  }

  #skipBroken(bytes: Uint8Array): number {
    const end = afterBroken(bytes, 0, this.#column)
    if (end !== unfinished) this.#isBroken = false
    return end
  }

  #skipStray(bytes: Uint8Array, isLast: boolean): number {
    const end = afterStray(bytes)
    if (end === unfinished && !isLast) return unfinished
    this.#complaints.say(report('not-a-document', {}, this.#at(bytes, 0)))
    return end === unfinished ? bytes.length - 1 : end
  }

  #sayCutOff(): void {
    this.#complaints.sayLast(report('cut-off', {}, this.#at(this.#bytes.view(), 0)))
  }

  #at(bytes: Uint8Array, at: number): Where {
    const start = this.#offset + at
    const { lines, column } = this.#passing(bytes, at)
    const span = { file: this.#file, start, end: start + 1, line: this.#line + lines }
    return { span: { ...span, column: column + 1 } }
  }

  #drop(count: number): void {
    const { lines, column } = this.#passing(this.#bytes.view(), count)
    this.#line += lines
    this.#column = column
    this.#offset += count
    this.#bytes.drop(count)
  }

  /** How many lines end within the first `count` bytes, and the column behind them. */
  #passing(bytes: Uint8Array, count: number): { readonly lines: number; readonly column: number } {
    const passed = bytes.subarray(0, count)
    let lines = 0
    let lineStart = -this.#column
    for (let end = passed.indexOf(newline); end !== -1; end = passed.indexOf(newline, end + 1)) {
      lines += 1
      lineStart = end + 1
    }
    return { lines, column: count - lineStart }
  }
}

/** Behind something that is no document: a string, or whatever stands before the next separator. */
function afterStray(bytes: Uint8Array): number {
  if (bytes[0] === quote) {
    const end = afterString(bytes, 0)
    if (end !== notJson) return end
  }
  for (let at = 1; at < bytes.length - 1; at += 1)
    if (isSpace(bytes[at] ?? 0) || separators.has(bytes[at] ?? 0)) return at
  return unfinished
}
