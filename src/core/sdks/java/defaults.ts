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
  if (counter) return isInteger(value, 64) ? `MutableRealmInteger.valueOf(${value})` : null
  if (primitive === 'int' && !optional && isInteger(value, 32)) return value
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
  if (primitive === 'int') return isInteger(value, 64) ? `${value}L` : null
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
      return isDecimal(text) ? `Decimal128.parse(${stringLiteral(text)})` : null
    case 'objectId':
      return isObjectId(text) ? `new ObjectId(${stringLiteral(text)})` : null
    case 'uuid':
      return isUuid(text) ? `UUID.fromString(${stringLiteral(text)})` : null
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
  return `RealmAny.valueOf(${isInteger(value, 64) ? `${value}L` : fraction(value)})`
}

function dateExpression(text: string): string | null {
  const instant = instantOf(text)
  if (!instant || dateOf(instant) !== text) return null
  return `new Date(${instant.seconds * 1000 + instant.milliseconds}L)`
}
