import { isIdentifier } from './names/identifier.ts'

/**
 * Words that cannot name a class or constant in JavaScript or TypeScript modules, or not where a type is expected.
 * Source: ECMA-262 §12.7.2; TypeScript, `parser.ts`: type operators.
 */
export const javascriptReserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield ' +
    'any bigint boolean infer keyof never number object readonly string symbol unique unknown'
  ).split(' '),
)

/** Line breaks of JavaScript's own, and marks that make text run the other way: what is read is not what is there. */
const misleading = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A string literal. Nothing in `text` can end it, or change how it looks. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    misleading,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A key in an object literal. `__proto__` must be computed, or it would set the prototype. */
export function objectKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]'
  return isIdentifier(name) ? name : stringLiteral(name)
}

/** A plain value as an expression on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (value === Infinity || value === -Infinity) return value > 0 ? '1e999' : '-1e999'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, inner]) => `${objectKey(key)}: ${literal(inner)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A comment on one line. Nothing in `text` can end it, or change how it looks. */
export function lineComment(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ').replace(misleading, ' ')
  return `// ${plain.replaceAll('*/', '* /')}`
}
