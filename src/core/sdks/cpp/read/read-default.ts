import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import { textOfStrings } from '../literals.ts'
import type { StoredType } from './stored-type.ts'

/**
 * What an initial value says: a default, or nothing that the property would not get without it (null). Undefined for
 * any other code. `code`: without the braces of a list.
 */
export function readDefault(code: string, stored: StoredType): JsonText | null | undefined {
  const { value, container, optional, primaryKey } = stored
  if (isEmpty(code)) return null
  if (container !== 'none' || value.kind !== 'primitive') return undefined
  const said = readers[value.primitive](unwrapped(code))
  const isZero = said === '0' || said === 'false'
  return isZero && !optional && !primaryKey && zeroed.has(value.primitive) ? null : said
}

/** Those that code must give a value, for otherwise C++ leaves them open. */
const zeroed: ReadonlySet<PrimitiveType> = new Set(['bool', 'int', 'float', 'double'])

/** Nothing, an empty value, or one that is made anew for each object. */
function isEmpty(code: string): boolean {
  return (
    /^(?:nullptr|NULL|(?:std::)?nullopt|)$/.test(code) ||
    /^(?:[\w:]+::)?(?:generate|now|object_id|uuid|decimal128|string|vector|set|map|optional|mixed|monostate|time_point)(?:<[^(){}]{1,200}>)?(?:\(\)|\{\})$/.test(
      code,
    )
  )
}

/** What an optional value is made of. */
function unwrapped(code: string): string {
  const made =
    /^(?:std::)?(?:optional<[^(){}]{1,200}>|make_optional(?:<[^(){}]{1,200}>)?)\s*(?:\(([^]*)\)|\{([^]*)\})$/
  const [, round, curly] = made.exec(code) ?? []
  return (round ?? curly ?? code).trim()
}

type Reader = (code: string) => JsonText | undefined

const readers = {
  bool: (code) => (code === 'true' || code === 'false' ? jsonText(code === 'true') : undefined),
  int: (code) => integer(inCast(code, 'int64_t|int|long')),
  float: (code) => number(inCast(code, 'float|double')),
  double: (code) => number(inCast(code, 'float|double')),
  decimal128: (code) => {
    const inner = inCast(code, '(?:realm::)?decimal128')
    return string(inner) ?? number(inner)
  },
  string: (code) => string(inCast(code, '(?:std::)?string')),
  data: () => undefined,
  date,
  objectId: (code) => hex(inCast(code, '(?:realm::)?object_id'), /^[\da-fA-F]{24}$/),
  uuid: (code) =>
    hex(inCast(code, '(?:realm::)?uuid'), /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/),
  mixed,
} as const satisfies Record<PrimitiveType, Reader>

/** What `type(…)`, `type{…}` or a cast to the type is made of. */
function inCast(code: string, type: string): string {
  const [, round, curly, cast] =
    new RegExp(
      `^(?:(?:${type})\\s*(?:\\(([^]*)\\)|\\{([^]*)\\})|static_cast<(?:${type})>\\(([^]*)\\))$`,
    ).exec(code) ?? []
  return (round ?? curly ?? cast ?? code).trim()
}

function string(code: string): JsonText | undefined {
  const text = textOfStrings(code)
  return text === null ? undefined : jsonText(text)
}

function hex(code: string, form: RegExp): JsonText | undefined {
  const text = textOfStrings(code)
  return text !== null && form.test(text) ? jsonText(text) : undefined
}

/** Digits are kept, however many 64 bits hold. */
function integer(code: string): JsonText | undefined {
  if (code === 'INT64_MIN') return '-9223372036854775808' as JsonText
  const [, sign, digits] =
    /^([-+]?)\s*((?:0[xX][\da-fA-F']+|0[bB][01']+|\d[\d']*))[uUlLzZ]{0,3}$/.exec(code) ?? []
  const plain = digits?.replaceAll("'", '')
  if (plain === undefined || plain.length > 66) return undefined
  const octal = /^0\d+$/.test(plain)
  if (octal && /[89]/.test(plain)) return undefined
  const size = BigInt(octal ? `0o${plain.slice(1)}` : plain) * (sign === '-' ? -1n : 1n)
  return BigInt.asIntN(64, size) === size ? (String(size) as JsonText) : undefined
}

function number(code: string): JsonText | undefined {
  const whole = integer(code)
  const plain = code.replaceAll("'", '').replace(/[fFlL]$/, '')
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain) || plain.length > 400)
    return whole && jsonText(Number(whole))
  const size = whole === undefined ? Number(plain) : Number(whole)
  return Number.isFinite(size) ? jsonText(size) : undefined
}

/** Seconds since 1970, and milliseconds where they are said. */
function date(code: string): JsonText | undefined {
  const [, whole, fraction] =
    /^(?:std::chrono::)?system_clock::from_time_t\(\s*(-?\d{1,12})\s*\)(?:\s*\+\s*(?:std::chrono::)?milliseconds[({]\s*(\d{1,3})\s*[)}])?$/.exec(
      code,
    ) ?? []
  if (whole === undefined) return undefined
  const at = new Date(Number(whole) * 1000 + Number(fraction ?? 0))
  if (Number.isNaN(at.getTime()) || Math.abs(at.getUTCFullYear() - 5000) > 4999) return undefined
  const text = at.toISOString()
  return jsonText(fraction === undefined ? text.replace('.000Z', 'Z') : text)
}

/** A text without its type would be a bool; a whole number with a fraction would be written as an integer again. */
function mixed(code: string): JsonText | undefined {
  const flag = readers.bool(code)
  if (flag !== undefined) return flag
  const text = inCast(code, '(?:std::)?string')
  if (text !== code) return string(text)
  const whole = integer(inCast(code, 'int64_t'))
  if (whole !== undefined) return whole
  const said = number(inCast(code, 'double'))
  return said !== undefined && integer(said) !== undefined ? undefined : said
}
