import type { JsonText, PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import { stringLiteral } from './literals.ts'

/** The value that a property gets where there is no default: the zero that C++ code must write, nothing, no elements. */
export function isImplied(property: CodeProperty, text: JsonText): boolean {
  const { value, container, optional } = property
  const bare = text.replaceAll(/\s/g, '')
  if (container !== 'none') return bare === (container === 'dictionary' ? '{}' : '[]')
  const isMixed = value.kind === 'primitive' && value.primitive === 'mixed'
  if (bare === 'null') return optional || isMixed || value.kind === 'object'
  const zero = zeroOf(property)
  return zero !== null && (bare === zero || (zero !== 'false' && Number(bare) === 0))
}

/** What a member without a default begins with, for otherwise C++ leaves it open; null where it has a value by itself. */
export function zeroOf({ value, container, optional, primaryKey }: CodeProperty): string | null {
  if (container !== 'none' || optional || primaryKey || value.kind !== 'primitive') return null
  if (value.primitive === 'bool') return 'false'
  if (value.primitive === 'int') return '0'
  return value.primitive === 'double' || value.primitive === 'float' ? '0.0' : null
}

/** The expression for a default, of the type that the property has; null where code cannot say exactly this text. */
export function defaultExpression(
  { value, container }: CodeProperty,
  text: JsonText,
): string | null {
  if (container !== 'none' || value.kind !== 'primitive') return null
  const said: unknown = JSON.parse(text)
  const isExact = integer(text) !== null || JSON.stringify(said) === text
  return isExact ? expressions[value.primitive](said, text) : null
}

type Expression = (said: unknown, text: JsonText) => string | null

const expressions = {
  bool: (said) => (typeof said === 'boolean' ? String(said) : null),
  int: (_, text) => integer(text),
  float: (said) => real(said),
  double: (said, text) => (JSON.stringify(said) === text ? real(said) : null),
  decimal128: decimal,
  string: (said) => (isText(said) ? stringLiteral(said) : null),
  data: () => null,
  date: (said) => (typeof said === 'string' ? date(said) : null),
  objectId: (said) => called('realm::object_id', said, /^[\da-fA-F]{24}$/),
  uuid: (said) =>
    called('realm::uuid', said, /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/),
  mixed: (said, text) => {
    if (typeof said === 'boolean') return String(said)
    if (isText(said)) return `std::string(${stringLiteral(said)})`
    const whole = integer(text)
    return whole === null ? real(said) : `int64_t(${whole})`
  },
} as const satisfies Record<PrimitiveType, Expression>

/** Text ends at a NUL, and half a character cannot be said. */
function isText(said: unknown): said is string {
  return typeof said === 'string' && !/[\0\p{Cs}]/u.test(said)
}

function called(type: string, said: unknown, form: RegExp): string | null {
  return typeof said === 'string' && form.test(said) ? `${type}("${said}")` : null
}

const lowest = '-9223372036854775808'

/** No literal has the lowest value, for its sign is an operator. */
function integer(text: string): string | null {
  if (text === lowest) return 'INT64_MIN'
  if (!/^(?:0|-?[1-9]\d{0,18})$/.test(text)) return null
  return BigInt.asIntN(64, BigInt(text)) === BigInt(text) ? text : null
}

function real(said: unknown): string | null {
  if (typeof said !== 'number') return null
  const text = JSON.stringify(said)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** A number passes through a double, which holds 15 digits of a decimal exactly. */
function decimal(said: unknown, text: string): string | null {
  if (typeof said === 'string')
    return called('realm::decimal128', said, /^-?\d{1,34}(?:\.\d{1,34})?(?:[eE][+-]?\d{1,4})?$/)
  const digits = text.replace(/e.*/, '').replaceAll(/[-.]/g, '').replace(/^0+/, '')
  const number = digits.length <= 15 && JSON.stringify(said) === text ? real(said) : null
  return number === null ? null : `realm::decimal128(${number})`
}

/** The clock counts nanoseconds in 64 bits: it knows the years 1678 to 2261. */
function date(said: string): string | null {
  if (!/^(?:1[6-9]\d\d|2[0-2]\d\d)-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(said)) return null
  const milliseconds = Date.parse(said)
  if (Number.isNaN(milliseconds)) return null
  const exact = new Date(milliseconds).toISOString()
  const year = Number(said.slice(0, 4))
  const hasFraction = said.includes('.')
  const isReal = (hasFraction ? exact : exact.replace('.000Z', 'Z')) === said
  if (!isReal || year < 1678 || year > 2261) return null
  const seconds = Math.floor(milliseconds / 1000)
  const fraction = hasFraction
    ? ` + std::chrono::milliseconds(${milliseconds - seconds * 1000})`
    : ''
  return `std::chrono::system_clock::from_time_t(${seconds})${fraction}`
}
