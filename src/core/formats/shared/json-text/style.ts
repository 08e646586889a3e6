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
