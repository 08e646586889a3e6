import { jsonText, type JsonText } from '#core/model'
import type { SyntaxNode } from '../../syntax.ts'
import { dateOf } from '../../shared/defaults/instant.ts'
import { textOf } from '../strings.ts'
import { simpleName, spoken } from './nodes.ts'

/** What a field begins with; null for code whose value is not known here. */
export type Initial = {
  /** Null for a value that is made anew for each object. */
  readonly value: JsonText | null
} | null

const made: Initial = { value: null }

/** Reads an initial value. */
export function readInitial(node: SyntaxNode): Initial {
  switch (node.type) {
    case 'null_literal':
    case 'true':
    case 'false':
      return { value: (node.type === 'null_literal' ? 'null' : node.type) as JsonText }
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
    case 'decimal_floating_point_literal':
      return number(node.text)
    case 'unary_expression':
      return negative(node)
    case 'string_literal':
      return text(textOf(node.text))
    case 'field_access':
      if (node.text === 'Boolean.TRUE') return { value: jsonText(true) }
      return node.text === 'Boolean.FALSE' ? { value: jsonText(false) } : null
    case 'method_invocation':
      return call(node)
    case 'object_creation_expression':
      return creation(node)
    default:
      return null
  }
}

function text(value: string | null): Initial {
  return value === null ? null : { value: jsonText(value) }
}

function number(literal: string): Initial {
  const digits = literal.replaceAll('_', '')
  const sign = digits.startsWith('-') ? '-' : ''
  const whole = /^(0[0-7]+|\d+|0x[\da-f]+|0b[01]+)l?$/i.exec(digits.slice(sign.length))?.[1]
  if (whole !== undefined) {
    const value = BigInt(/^0\d/.test(whole) ? `0o${whole.slice(1)}` : whole)
    return { value: String(sign === '' ? value : -value) as JsonText }
  }
  const fraction = Number(digits.replace(/[df]$/i, ''))
  return Number.isFinite(fraction) ? { value: jsonText(fraction) } : null
}

function negative(node: SyntaxNode): Initial {
  const operand = node.childForFieldName('operand')
  const isNumber = operand?.type.endsWith('_literal') === true && /^[\d.]/.test(operand.text)
  return node.children[0]?.text === '-' && isNumber ? number(`-${operand.text}`) : null
}

function call(node: SyntaxNode): Initial {
  const name = `${simpleName(node.childForFieldName('object'))}.${node.childForFieldName('name')?.text}`
  const [first] = spoken(node.childForFieldName('arguments'))
  if (!first) return generating.has(name) ? made : null
  const inner = readInitial(first)
  return wrapping.has(name) && inner?.value !== null ? inner : null
}

const generating: ReadonlySet<string> = new Set([
  'UUID.randomUUID',
  'ObjectId.get',
  'MutableRealmInteger.ofNull',
  'RealmAny.nullValue',
])

const wrapping: ReadonlySet<string> = new Set([
  'UUID.fromString',
  'Decimal128.parse',
  'MutableRealmInteger.valueOf',
  'RealmAny.valueOf',
  'Boolean.valueOf',
  'Integer.valueOf',
  'Long.valueOf',
  'Float.valueOf',
  'Double.valueOf',
])

function creation(node: SyntaxNode): Initial {
  const type = node.childForFieldName('type')
  const name = simpleName(type?.type === 'generic_type' ? spoken(type)[0] : type)
  const given = spoken(node.childForFieldName('arguments'))
  const [first] = given
  if (!creating.has(name)) return null
  if (!first) return made
  if (name === 'RealmList') return list(given)
  const inner = readInitial(first)
  if (name === 'ObjectId') return first.type === 'string_literal' ? inner : null
  if (name !== 'Date' || !/^-?\d+$/.test(inner?.value ?? '')) return null
  const time = Number(inner?.value)
  const seconds = Math.floor(time / 1000)
  return text(dateOf({ seconds, milliseconds: time - seconds * 1000 }))
}

const creating: ReadonlySet<string> = new Set([
  'ObjectId',
  'Date',
  'RealmList',
  'RealmSet',
  'RealmDictionary',
])

function list(given: readonly SyntaxNode[]): Initial {
  const values = given.map((one) => readInitial(one)?.value ?? null)
  return values.includes(null) ? null : { value: `[${values.join(',')}]` as JsonText }
}
