import type { JsonText, PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import { swiftString } from './strings.ts'

/** The value that a property gets without an initial value: nil, an empty collection. */
export function isImplied({ value, container, optional }: CodeProperty, text: JsonText): boolean {
  const bare = text.replaceAll(/\s/g, '')
  if (container !== 'none') return bare === (container === 'dictionary' ? '{}' : '[]')
  return bare === 'null' && (optional || value.kind === 'object')
}

/** The expression for a default that stands alone; collections and objects have none. */
export function defaultExpression(
  { value, container }: CodeProperty,
  text: JsonText,
): string | null {
  if (container !== 'none' || value.kind !== 'primitive') return null
  const said: unknown = JSON.parse(text)
  if (typeof said === 'number' ? !isExact(text) : JSON.stringify(said) !== text) return null
  return expressions[value.primitive](said, text)
}

/** Does reading the number again give the same text? */
function isExact(text: string): boolean {
  return isInt64(text) || JSON.stringify(Number(text)) === text
}

function isInt64(text: string): boolean {
  if (!/^(?:0|-?[1-9]\d{0,18})$/.test(text)) return false
  return BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}

type Expression = (said: unknown, text: string) => string | null

const expressions = {
  bool: (said, text) => (typeof said === 'boolean' ? text : null),
  int: (_, text) => (isInt64(text) ? text : null),
  float: (said, text) =>
    typeof said === 'number' && Number.isFinite(Math.fround(said)) ? realLiteral(text) : null,
  double: (said, text) => (typeof said === 'number' ? realLiteral(text) : null),
  decimal128: decimalExpression,
  string: stringExpression,
  date: (said) => (typeof said === 'string' ? dateExpression(said) : null),
  objectId: (said) => callOf('ObjectId(', said, /^[0-9a-fA-F]{24}$/, ')'),
  uuid: (said) =>
    callOf('UUID(uuidString: ', said, /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/, ')!'),
  data: () => null,
  mixed: (said, text) => {
    if (typeof said === 'boolean') return `.bool(${text})`
    if (typeof said === 'string') return wrapped('.string', stringExpression(said))
    if (typeof said !== 'number') return null
    return isInt64(text) ? `.int(${text})` : wrapped('.double', realLiteral(text))
  },
} as const satisfies Record<PrimitiveType, Expression>

function wrapped(open: string, expression: string | null): string | null {
  return expression === null ? null : `${open}(${expression})`
}

function callOf(open: string, said: unknown, form: RegExp, close: string): string | null {
  return typeof said === 'string' && form.test(said) ? `${open}"${said}"${close}` : null
}

/** Half a character cannot stand in a literal of Swift. */
function stringExpression(said: unknown): string | null {
  return typeof said === 'string' && !/\p{Cs}/u.test(said) ? swiftString(said) : null
}

function realLiteral(text: string): string | null {
  if (JSON.stringify(Number(text)) !== text) return null
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** Literals with a fraction pass through a double, which holds 15 digits of a decimal exactly. */
function decimalExpression(said: unknown, text: string): string | null {
  if (typeof said === 'string')
    return /^-?\d{1,34}(?:\.\d{1,34})?(?:[eE][+-]?\d{1,4})?$/.test(said) ? swiftString(said) : null
  if (typeof said !== 'number') return null
  const digits = text.replace(/e.*/, '').replaceAll(/[-.]/g, '').replace(/^0+/, '')
  return isInt64(text) || digits.length <= 15 ? text : null
}

/** The date as seconds, with three decimals where the text has them. */
function dateExpression(said: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(said)) return null
  const milliseconds = Date.parse(said)
  if (!Number.isFinite(milliseconds)) return null
  const exact = new Date(milliseconds).toISOString()
  const hasFraction = said.includes('.')
  if ((hasFraction ? exact : exact.replace('.000Z', 'Z')) !== said) return null
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  const fraction = String(Math.abs(milliseconds) % 1000).padStart(3, '0')
  const sign = milliseconds < 0 ? '-' : ''
  return `Date(timeIntervalSince1970: ${sign}${seconds}${hasFraction ? `.${fraction}` : ''})`
}
