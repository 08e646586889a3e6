import type { TextSpan } from './types.ts'

/** The offsets at which the lines of the text asked about last begin: a file with many problems is scanned once. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] }

/** The span `[start, end)` of `text`, with the one-based line and column of its start. */
export function spanAt(file: string, text: string, start: number, end: number): TextSpan {
  if (last.text !== text) last = { text, starts: lineStarts(text) }
  const line = lineOf(start, last.starts)
  return { file, start, end, line, column: start - (last.starts[line - 1] ?? 0) + 1 }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that begins at or before `start`. */
function lineOf(start: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= start) low = middle
    else high = middle
  }
  return low + 1
}
