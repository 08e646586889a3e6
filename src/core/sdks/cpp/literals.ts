/** Controls, halves of characters, line breaks of Unicode, and marks that change how text looks. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}"\\]|(?<=\?)\?/gu

const short: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['?', '\\?'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** A string literal on one line. Nothing in `text` can end it, or change how it looks. Three octal digits end by themselves. */
export function stringLiteral(text: string): string {
  return `"${text.replace(hidden, (one) => short.get(one) ?? escaped(one.codePointAt(0) ?? 0))}"`
}

function escaped(point: number): string {
  if (point < 0x80) return `\\${point.toString(8).padStart(3, '0')}`
  const hex = point.toString(16)
  return point > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

const simple: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

const escapes = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,8})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g
const piece = /\s*(?:u8)?(?:"((?:[^"\\\n]|\\[^])*)"|R"([^()\\\s]{0,16})\(([^]*?)\)\2")/y

/** The text of string literals, one or several in a row; null for any other code. */
export function textOfStrings(code: string): string | null {
  let text = ''
  piece.lastIndex = 0
  while (piece.lastIndex < code.length) {
    const found = piece.exec(code)
    if (!found) return null
    text += found[3] ?? unescaped(found[1] ?? '')
  }
  return code === '' ? null : text
}

function unescaped(content: string): string {
  return content.replace(
    escapes,
    (whole, octal?: string, x?: string, u?: string, wide?: string, other?: string) => {
      if (other !== undefined) return other === '\n' ? '' : (simple.get(other) ?? other)
      const point = octal === undefined ? parseInt(x ?? u ?? wide ?? '', 16) : parseInt(octal, 8)
      return point > 0x10ffff ? whole : String.fromCodePoint(point)
    },
  )
}
