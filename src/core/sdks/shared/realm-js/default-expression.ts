import type { JsonText, PrimitiveType } from '#core/model'
import type { CodeProperty } from '../../code.ts'
import { literal, stringLiteral } from '../javascript.ts'
import type { Written } from './written.ts'

/** The constructors of the values that have no literal. */
export const constructors: ReadonlyMap<PrimitiveType, string> = new Map([
  ['decimal128', 'BSON.Decimal128'],
  ['date', 'Date'],
  ['objectId', 'BSON.ObjectId'],
  ['uuid', 'BSON.UUID'],
])

const isoDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/** Is this a value of the type, that an expression says exactly? */
const fits = {
  bool: (value) => typeof value === 'boolean',
  int: Number.isSafeInteger,
  float: Number.isFinite,
  double: Number.isFinite,
  decimal128: (value) => isText(value, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
  string: (value) => typeof value === 'string',
  date: (value) => isText(value, isoDate) && !Number.isNaN(Date.parse(value)),
  objectId: (value) => isText(value, /^[\da-f]{24}$/i),
  uuid: (value) => isText(value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
  data: () => false,
  mixed: () => true,
} as const satisfies Record<PrimitiveType, (value: unknown) => boolean>

function isText(value: unknown, accepted: RegExp): value is string {
  return typeof value === 'string' && accepted.test(value)
}

/**
 * An expression for a default that a property accepts; null where the value does not fit, or JavaScript cannot say it
 * exactly. Values that a mutable object holds are made anew for every Realm object.
 */
export function defaultExpression(
  { value: held, container, optional, elementOptional }: CodeProperty,
  text: JsonText,
  { form }: Written,
): string | null {
  const value: unknown = JSON.parse(text)
  if (held.kind !== 'primitive' || jsonOf(value) !== text) return null
  const { primitive } = held
  if (container === 'none') {
    if (value === null) return optional ? 'null' : null
    if (!fits[primitive](value)) return null
    const constructor = constructors.get(primitive)
    if (constructor === undefined) return literal(value)
    const made = `new ${constructor}(${stringLiteral(String(value))})`
    return form === 'babel' ? made : `() => ${made}`
  }
  if (form === 'babel' || constructors.has(primitive)) return null
  const isFitting =
    typeof value === 'object' &&
    value !== null &&
    Array.isArray(value) === (container !== 'dictionary')
  if (!isFitting) return null
  const elements: readonly unknown[] = Object.values(value)
  if (!elements.every((one) => (one === null ? elementOptional : fits[primitive](one)))) return null
  return `() => ${Array.isArray(value) ? literal(value) : `(${literal(value)})`}`
}

/** The value as JSON with the infinities that JSON numbers can give. */
function jsonOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999'
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${jsonOf(one)}`)
  return `{${members.join(',')}}`
}
