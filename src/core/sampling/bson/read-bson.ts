import { report } from '../diagnostics.ts'
import { emptySummary } from '../summary/values.ts'
import { int32 } from './bson-types.ts'
import { Bytes } from '../read/bytes.ts'
import { Complaints } from '../read/complaints.ts'
import { maximumBytes } from '../read/limits.ts'
import type { DocumentReader } from '../read/document-reader.ts'
import { BsonWalk } from './walk-bson.ts'

/** Reads a dump: BSON documents one after another. */
export function readBson(): DocumentReader {
  const summary = emptySummary()
  const walk = new BsonWalk()
  const bytes = new Bytes()
  const complaints = new Complaints()
  let offset = 0
  let number = 0
  let isLost = false

  const lose = (problem: string): void => {
    isLost = true
    complaints.sayLast(report('rest-unread', { at: offset, problem }))
  }

  /** Reads the document that the bytes begin with and returns how long it is; 0 when it is not all there yet. */
  const readOne = (view: Uint8Array): number => {
    const length = bytes.length < 4 ? 5 : int32(view, 0)
    if (length < 5 || length > maximumBytes) lose('no document begins here')
    if (isLost || bytes.length < length) return 0
    number += 1
    const problem = walk.add(summary, view.subarray(0, length))
    if (problem !== null) complaints.say(report('malformed-bson', { number, at: offset, problem }))
    return length
  }

  return {
    push: (chunk) => {
      if (isLost) return
      bytes.push(chunk)
      for (let length = -1; length !== 0; offset += length) {
        length = readOne(bytes.view())
        bytes.drop(length)
      }
    },
    end: () => {
      if (!isLost && bytes.length > 0) lose('the file ends within a document')
      return { summary, diagnostics: complaints.all() }
    },
  }
}
