import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import type { CodeProperty } from '../code.ts'
import type { ReadProperty } from '../reading/file-reading.ts'
import { stringLiteral } from './strings.ts'

const integer = /^(?:0|-?[1-9]\d*)$/

/** Is this what a property has that is given no value? */
export function isImplied(
  { value: type, container, optional }: CodeProperty | ReadProperty,
  value: JsonText,
): boolean {
  if (container !== 'none') return value === (container === 'dictionary' ? '{}' : '[]')
  const isNull = optional || type.kind !== 'primitive' || type.primitive === 'mixed'
  return isNull && value === 'null'
}

/**
 * The expression for a default; null where Dart has no constant for it. Of mixed values there are some, but what is
 * generated passes over them. Source: realm-dart `field_element_ex.dart`, `realm_field_info.dart`.
 */
export function defaultExpression(
  { value: type, container }: CodeProperty,
  value: JsonText,
): string | null {
  return type.kind === 'primitive' && container === 'none' ? constant(type.primitive, value) : null
}

function constant(primitive: PrimitiveType, value: JsonText): string | null {
  if (primitive === 'bool') return value === 'true' || value === 'false' ? value : null
  if (primitive === 'int') return isLong(value) ? value : null
  const parsed: unknown = JSON.parse(value)
  if (jsonText(parsed) !== value) return null
  if (primitive === 'string') return typeof parsed === 'string' ? stringLiteral(parsed) : null
  if (primitive !== 'double' || typeof parsed !== 'number') return null
  return /[.e]/.test(value) ? value : `${value}.0`
}

function isLong(value: string): boolean {
  return integer.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value)
}
