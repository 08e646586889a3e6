import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import type { ReadProperty } from '../reading/file-reading.ts'
import { dateOf, instantOf } from '../shared/instant.ts'
import { stringLiteral } from './strings.ts'

const integer = /^(?:0|-?[1-9]\d*)$/
const decimal = /^-?(?:\d+(?:\.\d+)?(?:E[+-]?\d+)?|Infinity)$|^NaN$/i
const objectId = /^[0-9a-f]{24}$/i
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the fields of Java's own primitive types begin with. */
const implied: Partial<Record<PrimitiveType, string>> = {
  bool: 'false',
  int: '0',
  float: '0',
  double: '0',
}

/** Is this what a field begins with anyway? */
export function isImplied(
  { value: type, container, optional }: CodeProperty | ReadProperty,
  value: JsonText,
): boolean {
  if (type.kind === 'inverse') return false
  if (container !== 'none') return value === (container === 'dictionary' ? '{}' : '[]')
  if (type.kind !== 'primitive' || type.primitive === 'mixed' || optional) return value === 'null'
  return value === implied[type.primitive]
}

/** The expression for a default, null where Java has no constant for it. */
export function defaultExpression(property: CodeProperty, value: JsonText): string | null {
  const { value: type, container, counter, optional } = property
  if (type.kind !== 'primitive') return null
  const { primitive } = type
  if (container === 'list') return listExpression(primitive, value)
  if (container !== 'none') return null
  if (counter) return isLong(value) ? `MutableRealmInteger.valueOf(${value})` : null
  if (primitive === 'int' && !optional && isInt(value)) return value
  return expression(primitive, value)
}

function listExpression(primitive: PrimitiveType, value: JsonText): string | null {
  const parsed: unknown = JSON.parse(value)
  if (!Array.isArray(parsed) || jsonText(parsed) !== value) return null
  const values = parsed.map((one) => expression(primitive, jsonText(one)))
  return values.includes(null) ? null : `new RealmList<>(${values.join(', ')})`
}

/** A constant of this type, null where the value is none of it. */
function expression(primitive: PrimitiveType, value: JsonText): string | null {
  if (primitive === 'bool') return value === 'true' || value === 'false' ? value : null
  if (primitive === 'int') return isLong(value) ? `${value}L` : null
  const parsed: unknown = JSON.parse(value)
  if (jsonText(parsed) !== value) return null
  if (primitive === 'mixed') return anyExpression(parsed, value)
  if (typeof parsed === 'number') {
    if (primitive === 'double') return fraction(value)
    return primitive === 'float' && isFloat(parsed) ? `${fraction(value)}f` : null
  }
  return typeof parsed === 'string' ? textExpression(primitive, parsed) : null
}

function textExpression(primitive: PrimitiveType, text: string): string | null {
  switch (primitive) {
    case 'string':
      return stringLiteral(text)
    case 'decimal128':
      return decimal.test(text) ? `Decimal128.parse(${stringLiteral(text)})` : null
    case 'objectId':
      return objectId.test(text) ? `new ObjectId(${stringLiteral(text)})` : null
    case 'uuid':
      return uuid.test(text) ? `UUID.fromString(${stringLiteral(text)})` : null
    case 'date':
      return dateExpression(text)
    default:
      return null
  }
}

function anyExpression(parsed: unknown, value: JsonText): string | null {
  if (typeof parsed === 'string') return `RealmAny.valueOf(${stringLiteral(parsed)})`
  if (typeof parsed === 'boolean') return `RealmAny.valueOf(${value})`
  if (typeof parsed !== 'number') return null
  return `RealmAny.valueOf(${isLong(value) ? `${value}L` : fraction(value)})`
}

function dateExpression(text: string): string | null {
  const instant = instantOf(text)
  if (!instant || dateOf(instant) !== text) return null
  return `new Date(${instant.seconds * 1000 + instant.milliseconds}L)`
}

/** A number that is not taken for an integer. */
function fraction(value: string): string {
  return /[.e]/i.test(value) ? value : `${value}.0`
}

/** The compiler refuses a literal that becomes infinite or zero as a float. */
function isFloat(number: number): boolean {
  const rounded = Math.fround(number)
  return Number.isFinite(rounded) && (rounded !== 0 || number === 0)
}

function isLong(value: string): boolean {
  return integer.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value)
}

function isInt(value: string): boolean {
  return integer.test(value) && BigInt.asIntN(32, BigInt(value)) === BigInt(value)
}
