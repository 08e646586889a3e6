/** What ends a literal or is code in it, cannot be seen, or changes how the text around it looks. */
const special = /['\\$\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['$', '\\$'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
])

/** A string literal on one line. Nothing in `text` can end it, be code in it, or change how it looks. */
export function stringLiteral(text: string): string {
  return `'${text.replace(special, (unit) => shortEscapes.get(unit) ?? unicodeEscape(unit))}'`
}

function unicodeEscape(unit: string): string {
  const hex = (unit.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** The text of a string literal, or of several beside each other; null for any other code and where they hold code. */
export function textOf(code: string): string | null {
  let text = ''
  let rest = code.trimStart()
  do {
    const [head = '', raw = '', quote = ''] = /^(r?)('''|"""|'|")/.exec(rest) ?? []
    if (quote === '') return null
    const isRaw = raw !== ''
    const end = endOf(rest, head.length, quote, isRaw)
    const inner = end === null ? null : textIn(rest.slice(head.length, end), quote, isRaw)
    if (end === null || inner === null) return null
    text += inner
    rest = rest.slice(end + quote.length).trimStart()
  } while (rest !== '')
  return text
}

/** Where the closing quote is. */
function endOf(code: string, from: number, quote: string, isRaw: boolean): number | null {
  let at = from
  while (at < code.length) {
    if (code.startsWith(quote, at)) return at
    at += !isRaw && code[at] === '\\' ? 2 : 1
  }
  return null
}

const escape = /\$|\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|([^]))/g

const shortTexts: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
])

function textIn(inner: string, quote: string, isRaw: boolean): string | null {
  const lines = inner.replaceAll(/\r\n?/g, '\n')
  const written = quote.length === 3 ? lines.replace(/^[ \t]*\\?\n/, '') : lines
  if (isRaw) return written
  let isText = true
  const text = written.replace(
    escape,
    (whole, byte?: string, unit?: string, point?: string, short?: string) => {
      if (short !== undefined) return shortTexts.get(short) ?? short
      const code = Number.parseInt(byte ?? unit ?? point ?? '', 16)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      isText = false
      return whole
    },
  )
  return isText ? text : null
}
