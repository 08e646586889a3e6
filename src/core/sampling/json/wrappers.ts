import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  Double,
  EJSON,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson'
import type { Tally } from '../summary/kinds.ts'
import { isBeyondDouble } from './integers.ts'

/**
 * What an object of Extended JSON stands for: what to count, `plain` when it is an object like others, `broken` when it
 * has the form of a value and is none.
 */
export type Wrapped = readonly Tally[] | 'plain' | 'broken'

/** The members of every form, sorted. Source: MongoDB Extended JSON v2 specification, with the legacy forms. */
const forms = new Set([
  '$oid',
  '$symbol',
  '$numberInt',
  '$numberLong',
  '$numberDouble',
  '$numberDecimal',
  '$binary',
  '$binary $type',
  '$uuid',
  '$code',
  '$code $scope',
  '$timestamp',
  '$regularExpression',
  '$options $regex',
  '$date',
  '$minKey',
  '$maxKey',
])

const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['$numberInt', /^-?\d{1,10}$/],
  ['$numberLong', /^-?\d{1,19}$/],
  ['$numberDouble', /^(NaN|-?Infinity|-?\d+(\.\d*)?([eE][+-]?\d+)?)$/],
])

/** A timestamp is a Long too, so it comes before. */
const kindOfClass = [
  [ObjectId, 'objectId'],
  [BSONSymbol, 'symbol'],
  [Int32, 'int'],
  [Double, 'double'],
  [Decimal128, 'decimal'],
  [Code, 'javascript'],
  [Timestamp, 'timestamp'],
  [BSONRegExp, 'regex'],
  [MinKey, 'minKey'],
  [MaxKey, 'maxKey'],
] as const

/** Tells what an object of Extended JSON stands for. `value` is what `JSON.parse` made of it. */
export function unwrap(value: object): Wrapped {
  const keys = Object.keys(value).sort()
  if (isRef(value)) return ['dbRef']
  const form = keys.join(' ')
  if (form === '$undefined') return ['null']
  if (form === '$dbPointer') return ['dbPointer']
  if (!forms.has(form)) return 'plain'
  if (!isWhole(value)) return 'broken'
  try {
    return talliesOf(EJSON.deserialize(modern(value), { relaxed: false }))
  } catch {
    return 'broken'
  }
}

function isRef(value: object): boolean {
  return '$ref' in value && typeof value.$ref === 'string' && '$id' in value
}

/** The present form of what old exports write in another: dates as a number, binary in two members. */
function modern(value: object): object {
  if ('$date' in value && typeof value.$date === 'number')
    return { $date: { $numberLong: String(value.$date) } }
  if ('$binary' in value && '$type' in value)
    return { $binary: { base64: value.$binary, subType: value.$type } }
  return value
}

/** Is the number written in full? `bson` takes what it can of it. */
function isWhole(value: object): boolean {
  const [form, text] = Object.entries(value)[0] ?? []
  const pattern = patterns.get(form ?? '')
  return pattern === undefined || (typeof text === 'string' && pattern.test(text))
}

function talliesOf(value: unknown): Wrapped {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'broken' : ['date']
  if (value instanceof Binary) return [binaryKind(value.sub_type)]
  const known = kindOfClass.find(([type]) => value instanceof type)
  if (known) return [known[1]]
  if (!(value instanceof Long)) return 'broken'
  return isBeyondDouble(value.toBigInt()) ? ['long', 'wide'] : ['long']
}

function binaryKind(subtype: number): Tally {
  if (subtype === 4) return 'uuid'
  return subtype === 0 ? 'binData' : 'otherBinary'
}
