import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import type { ReadProperty } from '../reading/file-reading.ts'
import {
  fraction,
  isDecimal,
  isFloat,
  isInteger,
  isObjectId,
  isUuid,
} from '../shared/defaults/constants.ts'
import { dateOf, instantOf } from '../shared/defaults/instant.ts'
import { stringLiteral } from './strings.ts'
import { collections } from './types.ts'

/** The values that a property has to be given where it is required: no default says the same. */
const implied: Partial<Record<PrimitiveType, string>> = {
  bool: 'false',
  int: '0',
  float: '0',
  double: '0',
  decimal128: '"0"',
  string: '""',
}

/** Is this what the compiler plugin asks for anyway? */
export function isImplied(
  { value: type, container, optional }: CodeProperty | ReadProperty,
  value: JsonText,
): boolean {
  if (type.kind === 'inverse') return false
  if (container !== 'none') return value === (container === 'dictionary' ? '{}' : '[]')
  if (type.kind !== 'primitive' || type.primitive === 'mixed' || optional) return value === 'null'
  return value === implied[type.primitive]
}

/** The expression for a default, null where Kotlin has no constant for it. */
export function defaultExpression(property: CodeProperty, value: JsonText): string | null {
  const { value: type, container, counter, elementOptional } = property
  if (type.kind !== 'primitive') return null
  const { primitive } = type
  if (container === 'none') {
    const written = expression(primitive, value)
    return written !== null && counter ? `MutableRealmInt.create(${written})` : written
  }
  const parsed: unknown = JSON.parse(value)
  if (jsonText(parsed) !== value) return null
  const element = (one: unknown): string | null =>
    one === null && elementOptional ? 'null' : expression(primitive, jsonText(one))
  const { create } = collections[container]
  if (container === 'dictionary') {
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
    return call(
      create,
      Object.entries(parsed).map(([key, one]) => {
        const written = element(one)
        return written === null ? null : `${stringLiteral(key)} to ${written}`
      }),
    )
  }
  return Array.isArray(parsed) ? call(create, parsed.map(element)) : null
}

function call(name: string, values: readonly (string | null)[]): string | null {
  return values.includes(null) ? null : `${name}(${values.join(', ')})`
}

/** A constant of this type, null where the value is none of it. */
function expression(primitive: PrimitiveType, value: JsonText): string | null {
  if (primitive === 'bool') return value === 'true' || value === 'false' ? value : null
  if (primitive === 'int') return isLong(value) ? value : null
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
      return isDecimal(text) ? `Decimal128(${stringLiteral(text)})` : null
    case 'objectId':
      return isObjectId(text) ? `ObjectId(${stringLiteral(text)})` : null
    case 'uuid':
      return isUuid(text) ? `RealmUUID.from(${stringLiteral(text)})` : null
    case 'date':
      return instantExpression(text)
    default:
      return null
  }
}

function anyExpression(parsed: unknown, value: JsonText): string | null {
  if (typeof parsed === 'string') return `RealmAny.create(${stringLiteral(parsed)})`
  if (typeof parsed === 'boolean') return `RealmAny.create(${value})`
  if (typeof parsed !== 'number') return null
  return `RealmAny.create(${isLong(value) ? value : fraction(value)})`
}

function instantExpression(text: string): string | null {
  const instant = instantOf(text)
  if (!instant || dateOf(instant) !== text) return null
  return `RealmInstant.from(${instant.seconds}, ${instant.milliseconds * 1_000_000})`
}

/** The smallest one is no literal of Kotlin, which reads it as the negative of a number that is too large. */
function isLong(value: string): boolean {
  return isInteger(value, 64) && BigInt(value) !== -(2n ** 63n)
}
