import type { PrimitiveType, PropertyShape } from '#core/model'
import { stringLiteral } from '../shared/javascript.ts'

/** The TypeScript type of one value. Source: realm-js `Types.ts`, `bson`. */
const fieldTypes = {
  bool: 'boolean',
  int: 'Realm.Types.Int',
  float: 'Realm.Types.Float',
  double: 'Realm.Types.Double',
  decimal128: 'BSON.Decimal128',
  string: 'string',
  date: 'Date',
  objectId: 'BSON.ObjectId',
  uuid: 'BSON.UUID',
  data: 'ArrayBuffer',
  mixed: 'Realm.Mixed',
} as const satisfies Record<PrimitiveType, string>

/** An expression for a default that a property of the type accepts; null where the value does not fit. */
export const defaultExpressions = {
  bool: (value) => (typeof value === 'boolean' ? String(value) : null),
  int: (value) => (Number.isSafeInteger(value) ? String(value) : null),
  float: numberExpression,
  double: numberExpression,
  decimal128: (value) =>
    madeFrom('BSON.Decimal128', value, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
  string: (value, write) => (typeof value === 'string' ? write(value) : null),
  date: (value) => (isDate(value) ? madeFrom('Date', value, isoDate) : null),
  objectId: (value) => madeFrom('BSON.ObjectId', value, /^[\da-f]{24}$/i),
  uuid: (value) => madeFrom('BSON.UUID', value, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i),
  data: () => null,
  mixed: (value, write) => write(value),
} as const satisfies Record<
  PrimitiveType,
  (value: unknown, write: (value: unknown) => string) => string | null
>

const isoDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

/** Values that a mutable object holds are made anew for every Realm object. */
function madeFrom(constructor: string, value: unknown, accepted: RegExp): string | null {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || !accepted.test(text)) return null
  return `() => new ${constructor}(${stringLiteral(text)})`
}

function numberExpression(value: unknown): string | null {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null
}

const generics = { list: 'Realm.List', set: 'Realm.Set', dictionary: 'Realm.Dictionary' } as const
const marks = { none: '', list: '[]', set: '<>', dictionary: '{}' } as const

/** The TypeScript type of a field; `reference` is the class it refers to, where it does. */
export function fieldType(shape: PropertyShape, counter: boolean, reference: string): string {
  const { type, container } = shape
  if (type.kind === 'inverse') return `Realm.Results<${reference}>`
  if (counter) return 'Realm.Types.Counter'
  const isPrimitive = type.kind === 'primitive'
  const element = isPrimitive ? fieldTypes[type.primitive] : reference
  if (container === 'none') return element
  const isMixed = isPrimitive && type.primitive === 'mixed'
  const empty = isPrimitive ? ' | undefined' : ' | null'
  return `${generics[container]}<${element}${shape.elementOptional && !isMixed ? empty : ''}>`
}

/** The shorthand of a shape whose element is called `element`. Mixed says that it is optional by itself. */
export function shorthand(shape: PropertyShape, element: string): string {
  const isOptional = shape.container === 'none' ? shape.optional : shape.elementOptional
  const isMixed = shape.type.kind === 'primitive' && shape.type.primitive === 'mixed'
  return element + (isOptional && !isMixed ? '?' : '') + marks[shape.container]
}
