import { jsonText, type Container, type JsonText, type PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../syntax.ts'
import { dateOf } from '../../shared/defaults/instant.ts'
import { textOf } from '../strings.ts'
import { containersByCall } from '../types.ts'
import { argumentsOf } from './annotations.ts'
import { childOf, spoken } from './nodes.ts'
import { numberOf } from './number.ts'

/** What a property begins with, and what that tells of its type. */
export type Initial = {
  /** Null for a value that is made anew for each object, or not at all. */
  readonly value: JsonText | null
  /** Is it code whose value is not known here? */
  readonly isCode?: boolean
  readonly primitive?: PrimitiveType
  readonly container?: Container
  /** The type of the elements where it is given in brackets. */
  readonly element?: SyntaxNode
  readonly counter?: boolean
}

const code: Initial = { value: null, isCode: true }

/** Reads an initial value. */
export function readInitial(node: SyntaxNode): Initial {
  switch (node.type) {
    case 'identifier':
      if (node.text === 'null') return { value: jsonText(null) }
      return node.text === 'true' || node.text === 'false'
        ? { value: node.text as JsonText, primitive: 'bool' }
        : code
    case 'number_literal':
    case 'float_literal':
      return numberOf(node.text) ?? code
    case 'unary_expression':
      return negative(node)
    case 'character_literal':
      return character(node.text)
    case 'string_literal':
    case 'multiline_string_literal':
      return constant('string', textOf(node.text))
    case 'call_expression':
      return call(node)
    default:
      return code
  }
}

function constant(primitive: PrimitiveType, text: string | null): Initial {
  return text === null ? code : { value: jsonText(text), primitive }
}

function negative(node: SyntaxNode): Initial {
  const [argument] = spoken(node)
  const isMinus = node.children[0]?.text === '-'
  const isNumber = argument?.type === 'number_literal' || argument?.type === 'float_literal'
  return (isMinus && isNumber && numberOf(`-${argument.text}`)) || code
}

function character(literal: string): Initial {
  const text = textOf(literal)
  return text?.length === 1 ? { value: jsonText(text.charCodeAt(0)), primitive: 'int' } : code
}

function call(node: SyntaxNode): Initial {
  const name = calleeOf(node)
  const given = [...argumentsOf(node).values()]
  const container = containersByCall.get(name)
  if (container !== undefined) return collection(node, container, given)
  const isEmpty = given.length === 0
  const made = isEmpty ? generated.get(name) : undefined
  if (made) return made
  const [first] = given
  if (!first) return code
  const inner = readInitial(first)
  if (name === 'RealmInstant.from') return instant(inner, given[1])
  if (name === 'MutableRealmInt.create' || name === 'MutableRealmInteger.valueOf')
    return inner.primitive === 'int' ? { ...inner, counter: true } : code
  if (name === 'RealmAny.create' || name === 'RealmAny.valueOf')
    return inner.value === null || inner.value === 'null' ? code : { ...inner, primitive: 'mixed' }
  const primitive = parsing.get(name)
  return primitive && inner.primitive === 'string' ? { ...inner, primitive } : code
}

/** What is called, without the package it lies in. */
function calleeOf(node: SyntaxNode): string {
  const [callee] = node.children
  const parts = (callee?.text ?? '').replaceAll(/\s/g, '').split('.')
  const isClass = /^\p{Lu}/u.test(parts.at(-2) ?? '')
  return parts.slice(isClass ? -2 : -1).join('.')
}

const generated: ReadonlyMap<string, Initial> = new Map<string, Initial>([
  ['ObjectId', { value: null, primitive: 'objectId' }],
  ['BsonObjectId', { value: null, primitive: 'objectId' }],
  ['RealmUUID.random', { value: null, primitive: 'uuid' }],
  ['RealmInstant.now', { value: null, primitive: 'date' }],
  ['byteArrayOf', { value: null, primitive: 'data' }],
  ['UUID.randomUUID', { value: null, primitive: 'uuid' }],
  ['Date', { value: null, primitive: 'date' }],
  ['RealmList', { value: null, container: 'list' }],
  ['RealmSet', { value: null, container: 'set' }],
  ['RealmDictionary', { value: null, container: 'dictionary' }],
])

const parsing: ReadonlyMap<string, PrimitiveType> = new Map([
  ['ObjectId', 'objectId'],
  ['BsonObjectId', 'objectId'],
  ['RealmUUID.from', 'uuid'],
  ['UUID.fromString', 'uuid'],
  ['Decimal128', 'decimal128'],
  ['BsonDecimal128', 'decimal128'],
])

function instant(seconds: Initial, adjustment: SyntaxNode | undefined): Initial {
  const nanoseconds = adjustment ? Number(readInitial(adjustment).value ?? Number.NaN) : 0
  if (seconds.primitive !== 'int' || nanoseconds % 1_000_000 !== 0) return code
  return constant(
    'date',
    dateOf({ seconds: Number(seconds.value), milliseconds: nanoseconds / 1_000_000 }),
  )
}

function collection(node: SyntaxNode, container: Container, given: readonly SyntaxNode[]): Initial {
  const [element] = spoken(childOf(node, 'type_arguments') ?? node)
  const typed = element?.type === 'type_projection' ? { element } : {}
  if (given.length === 0) return { value: null, container, ...typed }
  const inner = given.map((one) => (container === 'dictionary' ? entry(one) : readInitial(one)))
  const values = inner.map(({ value }) => value)
  if (values.includes(null)) return { ...code, container, ...typed }
  const primitive = inner.find((one) => one.primitive)?.primitive
  const text = container === 'dictionary' ? `{${values.join(',')}}` : `[${values.join(',')}]`
  return { value: text as JsonText, container, ...typed, ...(primitive ? { primitive } : {}) }
}

/** `"key" to value` as a member of a JSON object. */
function entry(node: SyntaxNode): Initial {
  const [key, to, value] = spoken(node)
  const isPair = node.type === 'infix_expression' && to?.text === 'to'
  if (!isPair || !key || !value) return code
  const name = readInitial(key)
  const inner = readInitial(value)
  if (name.primitive !== 'string' || inner.value === null) return code
  return { ...inner, value: `${name.value}:${inner.value}` as JsonText }
}

/** The property that `backlinks(Dog::owner)` inverts; null for any other delegate. */
export function invertedBy(
  delegate: SyntaxNode,
): { readonly className: string; readonly property: string } | null {
  const [call] = spoken(delegate)
  if (call?.type !== 'call_expression' || calleeOf(call) !== 'backlinks') return null
  const reference = argumentsOf(call).get(0)
  const [origin, property] = (reference?.text ?? '').split('::')
  if (origin === undefined || property === undefined) return null
  const plain = (name: string): string => name.trim().replaceAll('`', '')
  return { className: plain(origin.split('.').at(-1) ?? ''), property: plain(property) }
}
