const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\b': '\\b',
  '\n': '\\n',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  $: '\\$',
}

/** What cannot be seen, or changes how the text around it looks. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/** A string literal. Nothing in `text` can end it, start a template, or change how it looks. */
export function stringLiteral(text: string): string {
  const plain = text.replace(/[\t\b\n\r"\\$]/g, (unit) => escapes[unit] ?? unit)
  return `"${plain.replace(hidden, unicodeEscapes)}"`
}

function unicodeEscapes(text: string): string {
  return [...Array(text.length).keys()]
    .map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('')
}

const meanings: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  "'": "'",
  '"': '"',
  '\\': '\\',
  $: '$',
}

const template = /\$[\p{L}_{`]/u

/** The text that a literal stands for, quotes included in `literal`; null for a template, which is code. */
export function textOf(literal: string): string | null {
  const isRaw = literal.startsWith('"""')
  const quote = isRaw ? 3 : 1
  const inner = literal.slice(quote, -quote)
  if (isRaw) return template.test(inner) ? null : inner
  if (template.test(inner.replace(/\\./gs, ''))) return null
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (whole, code?: string, unit?: string) =>
    code === undefined
      ? (meanings[unit ?? ''] ?? whole)
      : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
