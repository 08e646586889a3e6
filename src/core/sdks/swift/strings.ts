/** Controls, halves of characters, line breaks of Unicode, and marks that make text run the other way. */
const misleading = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"\\]/gu

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['"', '\\"'],
  ['\\', '\\\\'],
])

/** A string literal on one line. Nothing in `text` can end it, or change how it looks. */
export function swiftString(text: string): string {
  const inner = text.replace(
    misleading,
    (unit) =>
      shortEscapes.get(unit) ?? `\\u{${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  )
  return `"${inner}"`
}

const escape = /"|\\(?:([0tnr"'\\])|u\{([0-9A-Fa-f]{1,8})\})?/g

/** The text of a string literal on one line; null for any other code, and where the literal holds code. */
export function textOfString(code: string): string | null {
  const isLiteral = code.length >= 2 && code.startsWith('"') && code.endsWith('"')
  if (!isLiteral || code.startsWith('"""') || code.includes('\n')) return null
  let isText = true
  const text = code.slice(1, -1).replace(escape, (whole, short?: string, hex?: string) => {
    if (short !== undefined) return shortTexts.get(short) ?? short
    const point = hex === undefined ? Infinity : Number.parseInt(hex, 16)
    if (point <= 0x10ffff) return String.fromCodePoint(point)
    isText = false
    return whole
  })
  return isText ? text : null
}

const shortTexts: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
])
