import { isIdentifier } from './identifier.ts'

/** Words that cannot name a class or constant in JavaScript or TypeScript modules. Source: ECMA-262 §12.7.2. */
export const javascriptReserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield ' +
    'any bigint boolean never number object string symbol unknown'
  ).split(' '),
)

/** A string literal. Nothing in `text` can end it. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (unit) =>
    unit === '\u2028' ? '\\u2028' : '\\u2029',
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
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, inner]) => `${objectKey(key)}: ${literal(inner)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A comment on one line. Nothing in `text` can end it. */
export function lineComment(text: string): string {
  return `// ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('*/', '* /')}`
}
