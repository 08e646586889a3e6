import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import { textOfString } from '../strings.ts'
import type { StoredType } from './stored-type.ts'

/**
 * What an initial value says: a default, or nothing that the property would not get without it (null). Undefined for
 * any other code.
 */
export function readInitialValue(
  code: string,
  { value, container }: StoredType,
): JsonText | null | undefined {
  if (/^(?:nil|(?:Optional)?\.none)$/.test(code)) return null
  if (container !== 'none') return isEmptyCollection(code) ? null : undefined
  if (value.kind !== 'primitive') return undefined
  if (isGenerated(code)) return null
  return readers[value.primitive](code)
}

/** The values that older code must write where there is no default. */
export function isZero(fallback: JsonText): boolean {
  return ['""', '0', 'false'].includes(fallback)
}

/** The type that an initial value has by itself; null where that takes more than a look. */
export function typeOfInitial(code: string): string | null {
  if (/^-?\d[\d_]*$|^-?0[xob][\da-fA-F_]+$/.test(code)) return 'Int'
  if (real.test(code)) return 'Double'
  if (code === 'true' || code === 'false') return 'Bool'
  if (code.startsWith('"')) return 'String'
  if (code === 'Date.now' || code === 'ObjectId.generate()') return code.split('.')[0] ?? null
  if (/\.(?:uuidString|UUIDString|stringValue)$/.test(code)) return 'String'
  const [opening, called] = /^(?:try!\s*)?([\w.]+(?:<[^()]{1,200}>)?)\(/.exec(code) ?? []
  return opening !== undefined && isOneCall(code.slice(opening.length)) ? (called ?? null) : null
}

/** Is the code behind an opening parenthesis all of a call, so that nothing is done with what it gives? */
function isOneCall(code: string): boolean {
  let depth = 1
  for (const [sign] of code.matchAll(/"(?:[^"\\]|\\.)*"|[()]|[^"()]+/gs)) {
    if (depth === 0) return sign.trim() === '!'
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
  }
  return depth === 0
}

const real = /^-?\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?$/

function isEmptyCollection(code: string): boolean {
  return /^(?:\[:?\]|(?:RealmSwift\.)?(?:List|MutableSet|Map)(?:<[^()]{1,200}>)?\(\)|\.init\(\))$/.test(
    code,
  )
}

/** An empty value, or one that is made anew for each object. */
function isGenerated(code: string): boolean {
  return /^(?:(?:RealmSwift\.)?ObjectId(?:\.generate)?\(\)|\.generate\(\)|(?:NS)?(?:UUID|Date|Data)\(\)|(?:Date)?\.now|(?:String|Int|Decimal128|\.init)\(\)|(?:AnyRealmValue)?\.none)$/.test(
    code,
  )
}

type Reader = (code: string) => JsonText | undefined

const readers = {
  bool: (code) => (code === 'true' || code === 'false' ? jsonText(code === 'true') : undefined),
  int: integer,
  float: number,
  double: number,
  decimal128: (code) => {
    const inner = /^(?:try!\s*)?Decimal128\(string:\s*(".*")\)$/.exec(code)?.[1]
    return inner === undefined ? (string(code) ?? integer(code) ?? number(code)) : string(inner)
  },
  string,
  date,
  objectId: (code) => within(code, /^(?:try!\s*)?ObjectId\((?:string:\s*)?("[\da-fA-F]{24}")\)$/),
  uuid: (code) => within(code, /^UUID\(uuidString:\s*("[\da-fA-F-]{36}")\)!$/),
  data: () => undefined,
  mixed,
} as const satisfies Record<PrimitiveType, Reader>

function within(code: string, form: RegExp): JsonText | undefined {
  const inner = form.exec(code)?.[1]
  return inner === undefined ? undefined : string(inner)
}

function string(code: string): JsonText | undefined {
  const text = textOfString(code)
  return text === null ? undefined : jsonText(text)
}

/** Digits are kept, however many. */
function integer(code: string): JsonText | undefined {
  const found = /^(-?)(\d[\d_]*|0[xob][\da-fA-F_]+)$/.exec(code)
  const digits = found?.[2]?.replaceAll('_', '')
  if (!found || !digits || digits.length > 70) return undefined
  try {
    const size = BigInt(digits)
    return String(found[1] === '-' ? -size : size) as JsonText
  } catch {
    return undefined
  }
}

function number(code: string): JsonText | undefined {
  if (!real.test(code)) return undefined
  const size = Number(code.replaceAll('_', ''))
  return Number.isFinite(size) ? jsonText(size) : undefined
}

/** Seconds since 1970, with three decimals or none. */
function date(code: string): JsonText | undefined {
  const [, sign, whole, fraction] =
    /^Date\(timeIntervalSince1970:\s*(-?)(\d{1,12})(?:\.(\d{1,3}))?\)$/.exec(code) ?? []
  if (whole === undefined) return undefined
  const size = Number(whole) * 1000 + Number((fraction ?? '').padEnd(3, '0'))
  const at = new Date(sign === '-' ? -size : size)
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999) return undefined
  const text = at.toISOString()
  return jsonText(fraction === undefined ? text.replace('.000Z', 'Z') : text)
}

function mixed(code: string): JsonText | undefined {
  const [, kind, inner = ''] =
    /^(?:AnyRealmValue)?\.(string|bool|int|double)\((.*)\)$/s.exec(code) ?? []
  if (kind === 'string') return string(inner)
  if (kind === 'bool') return readers.bool(inner)
  if (kind === 'int') return integer(inner)
  if (kind !== 'double') return undefined
  const said = number(inner)
  // A whole number would be written as an integer again.
  return said !== undefined && /^-?\d+$/.test(said) && Number.isSafeInteger(Number(said))
    ? undefined
    : said
}
