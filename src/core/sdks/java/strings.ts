import { lineComment } from '../shared/javascript.ts'

const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\b': '\\b',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

/** What cannot be seen, or changes how the text around it looks. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/** A string literal. Nothing in `text` can end it, or change how it looks. */
export function stringLiteral(text: string): string {
  const plain = text.replace(/[\t\b\n\f\r"\\]/g, (unit) => escapes[unit] ?? unit)
  return `"${plain.replace(hidden, hiddenEscapes)}"`
}

/** Octal for ASCII: the compiler takes `\u000a` for a line break before it looks at quotes (JLS §3.3). */
function hiddenEscapes(text: string): string {
  return [...Array(text.length).keys()]
    .map((i) => text.charCodeAt(i))
    .map((unit) =>
      unit < 0x80
        ? `\\${unit.toString(8).padStart(3, '0')}`
        : `\\u${unit.toString(16).padStart(4, '0')}`,
    )
    .join('')
}

/** A comment on one line, in which no `\u000a` can begin the next. */
export function comment(text: string): string {
  return lineComment(text.replaceAll('\\', '\\\\'))
}

const meanings: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  f: '\f',
  r: '\r',
  s: ' ',
}

/** The text that a literal between quotes stands for; null for a text block. */
export function textOf(literal: string): string | null {
  if (literal.startsWith('"""')) return null
  return literal
    .slice(1, -1)
    .replace(
      /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(.))/gs,
      (_, code?: string, octal?: string, unit = '') => {
        if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
        return meanings[unit] ?? unit
      },
    )
}
