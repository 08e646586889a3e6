import type { TextSpan } from './types.ts'

/** The span `[start, end)` of `text`, with the one-based line and column of its start. Cost: one scan up to `start`. */
export function spanAt(file: string, text: string, start: number, end: number): TextSpan {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { file, start, end, line, column: start - lineStart + 1 }
}
