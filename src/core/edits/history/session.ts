import type { Document } from '#core/model'
import type { Edit, Origin } from '../vocabulary.ts'

/** One undoable step, with what takes it back. */
export type HistoryEntry = {
  readonly label: string
  readonly origin: Origin
  readonly gesture?: string
  readonly edits: readonly Edit[]
  readonly inverse: readonly Edit[]
}

/** `past` ends with the newest step, `future` with the next one to redo. Both are bounded. */
export type History = {
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
}

/** A document being worked on. `revision` grows by one with every change, undo and redo included. */
export type Session = {
  readonly document: Document
  readonly history: History
  readonly revision: number
}
