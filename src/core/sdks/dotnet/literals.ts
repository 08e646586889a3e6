/** What would be invisible in code, change how it looks, or cannot be stored in a file: controls, marks, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}"\\]/gu

const short: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** A string literal of C#. Nothing in `text` can end it, or change how it looks. */
export function stringLiteral(text: string): string {
  return `"${text.replace(hidden, (one) => short.get(one) ?? escapedUnits(one))}"`
}

function escapedUnits(one: string): string {
  return Array.from(
    { length: one.length },
    (_, i) => `\\u${one.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('')
}

const simple: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

const escapes = /\\(?:x([\da-f]{1,4})|u([\da-f]{4})|U([\da-f]{8})|([^]))/gi

/** The text that lies between the quotes of a regular string or character literal. */
export function unescaped(content: string): string {
  return content.replace(escapes, (whole, x, u, wide, other: string | undefined) => {
    if (other !== undefined) return simple.get(other) ?? other
    const unit = parseInt(x ?? u ?? wide, 16)
    return unit > 0x10ffff ? whole : String.fromCodePoint(unit)
  })
}

/** The text of a raw string literal: on one line as it is, on several without the indentation of its last line. */
export function rawText(literal: string): string {
  const quotes = /^"{3,}/.exec(literal)?.[0].length ?? 0
  const content = literal.slice(quotes, -quotes)
  const lines = content.split(/\r?\n/)
  if (lines.length < 2) return content
  const indent = lines.at(-1)?.length ?? 0
  return lines
    .slice(1, -1)
    .map((line) => line.slice(indent))
    .join('\n')
}
