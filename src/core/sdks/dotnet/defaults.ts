import type { JsonText, PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import { stringLiteral } from './literals.ts'

/** How a name of a type is written where members could hide it. */
export type TypeWriter = (namespace: string, name: string) => string

const plainName: TypeWriter = (_, name) => name

type Expression = (value: unknown, text: JsonText, name: TypeWriter) => string | null

const longest = 2n ** 63n

const expressions = {
  bool: (value) => (typeof value === 'boolean' ? String(value) : null),
  int: (_, text) => integer(text),
  float: (value) => {
    const isExact = typeof value === 'number' && Number.isFinite(Math.fround(value))
    return isExact && (value === 0 || Math.fround(value) !== 0) ? `${value}f` : null
  },
  double: (value) => (typeof value === 'number' ? real(value) : null),
  decimal128: (value, _, name) =>
    typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && value.length < 36
      ? `${name('MongoDB.Bson', 'Decimal128')}.Parse("${value}")`
      : null,
  string: (value) => (typeof value === 'string' ? stringLiteral(value) : null),
  data: (value, _, name) =>
    typeof value === 'string' && isBase64(value)
      ? `${name('System', 'Convert')}.FromBase64String("${value}")`
      : null,
  date: (value, _, name) => (typeof value === 'string' ? date(value, name) : null),
  objectId: (value, _, name) =>
    typeof value === 'string' && /^[\da-f]{24}$/.test(value)
      ? `${name('MongoDB.Bson', 'ObjectId')}.Parse("${value}")`
      : null,
  uuid: (value, _, name) =>
    typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)
      ? `${name('System', 'Guid')}.Parse("${value}")`
      : null,
  mixed: (value, text) => {
    if (typeof value === 'string') return stringLiteral(value)
    if (typeof value === 'boolean') return String(value)
    return typeof value === 'number' ? (integer(text) ?? real(value)) : null
  },
} as const satisfies Record<PrimitiveType, Expression>

/**
 * The expression for a default; null where code cannot say exactly this text. Text that is not in its shortest JSON form
 * is not said, but for integers, which may have more digits than a JSON number keeps.
 */
export function defaultExpression(
  property: CodeProperty,
  text: JsonText,
  name: TypeWriter = plainName,
): string | null {
  const { value: type, container } = property
  if (type.kind !== 'primitive' || container !== 'none') return null
  const write: Expression = expressions[type.primitive]
  if (type.primitive === 'int') return write(null, text, name)
  const value: unknown = JSON.parse(text)
  const isCanonical = JSON.stringify(value) === text
  const isDigits = type.primitive === 'mixed' && integer(text) !== null
  return isCanonical || isDigits ? write(value, text, name) : null
}

/** Collections begin empty, and what may be null is. */
export function isImplied({ container, optional, value }: CodeProperty, text: JsonText): boolean {
  if (container !== 'none') return text === (container === 'dictionary' ? '{}' : '[]')
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  return text === 'null' && (optional || isMixed || value.kind === 'object')
}

function integer(text: string): string | null {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return null
  const value = BigInt(text)
  return value >= -longest && value < longest ? text : null
}

function real(value: number): string {
  return /[.e]/.test(String(value)) ? String(value) : `${value}.0`
}

function isBase64(text: string): boolean {
  return /^([A-Za-z\d+/]{4})*([A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text)
}

function date(text: string, name: TypeWriter): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z$/.exec(text)
  if (!parts || text.startsWith('0000') || Number.isNaN(Date.parse(text))) return null
  if (new Date(text).toISOString().slice(0, 19) !== text.slice(0, 19)) return null
  const numbers = parts.slice(1).flatMap((one) => (one === undefined ? [] : Number(one)))
  const utc = `${name('System', 'TimeSpan')}.Zero`
  return `new ${name('System', 'DateTimeOffset')}(${numbers.join(', ')}, ${utc})`
}
