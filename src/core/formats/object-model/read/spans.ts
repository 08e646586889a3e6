import type { TextSpan } from '#core/diagnostics'

/** Gives spans of one text. The line starts are found once, on first demand: a text may have very many problems. */
export function spansOf(file: string, text: string): (start: number, end: number) => TextSpan {
  let starts: readonly number[] | undefined
  return (start, end) => {
    starts ??= lineStartsOf(text)
    const line = lineAt(starts, start)
    return { file, start, end, line: line + 1, column: start - (starts[line] ?? 0) + 1 }
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last line that starts at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
