import type { Range } from '../reading/file-reading.ts'

/** A stretch of a text, and what stands there afterwards. */
export type TextEdit = Range & { readonly text: string }

/**
 * The text after all edits. They do not overlap; those at one place are made in the order
 * given, and what is put into a stretch that goes stands where it was.
 */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
  let result = ''
  let at = 0
  for (const { edit } of ordered) {
    if (edit.start < at && edit.start < edit.end) continue
    if (edit.start < at) {
      result += edit.text
      continue
    }
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** The white space before the first other character of the line that `at` is in. */
export function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? ''
}

/** `text` with its lines moved from one indentation to another. Its first line begins where it is put. */
export function reindent(text: string, from: string, to: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 || line === '' ? line : to + withoutPrefix(line, from)))
    .join('\n')
}

function withoutPrefix(line: string, prefix: string): string {
  return line.startsWith(prefix) ? line.slice(prefix.length) : line.trimStart()
}

/** The range with the whole lines it fills, the comment that documents it, and one of two empty lines around it. */
export function wholeLines(text: string, { start, end }: Range): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline + 1
  const isAlone =
    text.slice(lineStart, start).trim() === '' &&
    /^[ \t]*(?:\/\/[^\n]*)?\s*$/.test(text.slice(end, lineEnd))
  if (!isAlone) return { start, end }
  const from = withComment(text, lineStart)
  const isAfterEmpty = /(^|\n)[ \t]*\r?\n$/.test(text.slice(0, from))
  const after = /^[ \t]*\r?\n/.exec(text.slice(lineEnd))
  return { start: from, end: isAfterEmpty && after ? lineEnd + after[0].length : lineEnd }
}

/** The same lines, counted from the line end before them: new lines at the end of the last one stay outside. */
export function fromLineEnd(text: string, { start, end }: Range): Range {
  const before = /\r?\n$/.exec(text.slice(Math.max(0, start - 2), start))
  const last = /\r?\n$/.exec(text.slice(Math.max(0, end - 2), end))
  return before && last
    ? { start: start - before[0].length, end: end - last[0].length }
    : { start, end }
}

/** Where the documenting comment directly above a line begins; the line itself where there is none. */
function withComment(text: string, lineStart: number): number {
  const above = text.slice(0, lineStart)
  const block = /[ \t]*\/\*\*(?:(?!\*\/)[^])*\*\/[ \t]*\r?\n$/.exec(above)
  if (block) return block.index
  const lines = /(?:[ \t]*\/\/\/[^\n]*\n)+$/.exec(above)
  return lines ? lines.index : lineStart
}
