import type { Piece } from '../reading/file-reading.ts'
import type { ClassChange } from './class-change.ts'
import { indentAt, reindent, type TextEdit } from './text-edit.ts'

/** The text of a fresh piece, to stand in the line that `at` is in. */
export function written({ text, freshText }: ClassChange, piece: Piece, at: number): string {
  return reindent(
    freshText.slice(piece.start, piece.end),
    indentAt(freshText, piece.start),
    indentAt(text, at),
  )
}

/** The edit that brings a piece which the text does not have: after the one before it, if there is one. */
export function insertion(change: ClassChange, piece: Piece, after: Piece | null): TextEdit {
  const { text, found, indent } = change
  const { part } = piece
  if (after) {
    const separator = piece.separator ?? ''
    const isClosed = separator === '' || text.slice(0, after.end).endsWith(separator)
    const gap = isSpaced(change, part) && isApart(change.freshText, piece.start) ? '\n' : ''
    const lead = `${isClosed ? '' : separator}${gap}\n${indentAt(text, after.start)}`
    const at = endOfLine(text, after.end)
    return { start: at, end: at, text: lead + written(change, piece, after.start) }
  }
  const first = found.source.pieces.find((one) => one.part === part && one.start < one.end)
  if (first)
    return {
      start: first.start,
      end: first.start,
      text: `${written(change, piece, first.start)}\n${indentAt(text, first.start)}`,
    }
  const at = placeOf(change, part)
  const outside = indentAt(text, found.source.range.start)
  const isOpen = text.slice(0, at).trimEnd().endsWith('{')
  const around = part === 'member' ? outside : indentAt(text, at)
  const inside = part === 'member' || isOpen ? around + indent : around
  const body = reindent(
    change.freshText.slice(piece.start, piece.end),
    indentAt(change.freshText, piece.start),
    inside,
  )
  const isClosed = /^[ \t]*\}/.test(text.slice(at, at + 500))
  const gap = isApart(change.freshText, piece.start) && part !== 'member' && !isOpen ? '\n' : ''
  return { start: at, end: at, text: `${gap}\n${inside}${body}${isClosed ? `\n${around}` : ''}` }
}

/** Does the class keep an empty line between pieces of this part? */
function isSpaced({ text, found }: ClassChange, part: string): boolean {
  return found.source.pieces
    .filter((one) => one.part === part)
    .some((one, i) => i > 0 && isApart(text, one.start))
}

/** Is there an empty line above the one that `at` is in? */
function isApart(text: string, at: number): boolean {
  return /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(Math.max(0, at - 500), at))
}

/** Where a piece of a part that the class does not have yet begins with a new line. */
function placeOf({ text, found }: ClassChange, part: string): number {
  const { places, range } = found.source
  const at = places[part] ?? places['member'] ?? range.end
  const lineBreak = /\r?\n$/.exec(text.slice(Math.max(0, at - 2), at))
  if (lineBreak) return at - lineBreak[0].length
  return at === range.end ? at : endOfLine(text, at)
}

/** Behind a comment that ends the line, so that it stays with what it speaks of. */
function endOfLine(text: string, at: number): number {
  const rest = /^[ \t]*(?:\/\/[^\n]*)?(?=\r?\n|$)/.exec(text.slice(at, at + 500))
  return rest ? at + rest[0].replace(/\r$/, '').length : at
}
