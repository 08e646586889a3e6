import { createScanner } from 'jsonc-parser'

/** How a text is laid out: one level of indentation, and the line break. */
export type Layout = { readonly unit: string; readonly eol: string }

/** What exports of App Services use: four spaces and `\n` (observed in real exports). */
export const exportLayout: Layout = { unit: '    ', eol: '\n' }

/** The layout of an existing text, as far as it shows one; else `fallback`. */
export function layoutOf(text: string, fallback: Layout = exportLayout): Layout {
  const indented = /(\r?\n)([ \t]+)\S/.exec(text)
  if (indented?.[1] && indented[2]) return { unit: indented[2], eol: indented[1] }
  return { unit: fallback.unit, eol: text.includes('\r\n') ? '\r\n' : fallback.eol }
}

const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5 } as const

/**
 * What stands between a comma and the next item on one line of an array: as in the first array of the text that shows
 * it, or else as between members of an object; a space where nothing does.
 */
export function arrayGapOf(text: string): string {
  const scanner = createScanner(text, true)
  const around: number[] = []
  let inObjects: string | null = null
  for (let kind: number = scanner.scan(); scanner.getTokenLength() > 0; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) around.push(kind)
    else if (kind === token.closeBrace || kind === token.closeBracket) around.pop()
    if (kind !== token.comma) continue
    const end = scanner.getTokenOffset() + scanner.getTokenLength()
    const gap = /^[ \t]*(?=\S)/.exec(text.slice(end, end + 9))?.[0]
    if (gap === undefined) continue
    if (around.at(-1) === token.openBracket) return gap
    inObjects ??= gap
  }
  return inObjects ?? ' '
}
