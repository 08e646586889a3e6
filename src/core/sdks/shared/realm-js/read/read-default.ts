import type { JsonText, PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../../syntax.ts'
import { canonicalDefault } from '../../defaults/canonical-default.ts'
import { constructors } from '../default-expression.ts'
import { membersOf, stringOf, tell, unwrapped, type Source, type Told } from './source.ts'

/** The default that an expression gives, or a function that returns one. What is code is told and is none. */
export function readDefault(
  source: Source,
  node: SyntaxNode,
  primitive: PrimitiveType,
  told: Told,
): JsonText | null {
  const value = returned(unwrapped(node))
  const text = value && valueText(value, primitive)
  if (text === 'none') return null
  if (text !== null) return canonicalDefault(primitive, text as JsonText)
  tell(source, 'default-not-understood', told, node)
  return null
}

/** What a function without parameters returns, when that is all it does; any other expression is itself. */
function returned(node: SyntaxNode): SyntaxNode | null {
  if (node.type !== 'arrow_function' && node.type !== 'function_expression') return node
  const body = node.childForFieldName('body')
  if (body?.type !== 'statement_block') return body && unwrapped(body)
  const [only, ...more] = body.namedChildren.filter(({ type }) => type !== 'comment')
  const value = only?.type === 'return_statement' ? only.namedChildren[0] : undefined
  return value && more.length === 0 ? unwrapped(value) : null
}

/** The value as JSON; `none` where it is made anew each time, or undefined; null where it is code. */
function valueText(node: SyntaxNode, primitive: PrimitiveType): string | null {
  if (node.type === 'undefined' || (node.type === 'identifier' && node.text === 'undefined'))
    return 'none'
  if (node.type === 'new_expression' || node.type === 'call_expression')
    return madeText(node, primitive)
  return jsonText(node)
}

const generators = /^(ObjectId|ObjectID|UUID|Date|ArrayBuffer|Decimal128|generate)$/

function madeText(node: SyntaxNode, primitive: PrimitiveType): string | null {
  const called = node.childForFieldName('constructor') ?? node.childForFieldName('function')
  const name =
    called?.text
      .replace(/\.fromString$/, '')
      .split('.')
      .at(-1) ?? ''
  const given = node.childForFieldName('arguments')?.namedChildren ?? []
  if (given.length === 0) return generators.test(name) ? 'none' : null
  const [only] = given
  const text = only && given.length === 1 ? stringOf(only) : null
  const wanted = constructors.get(primitive)?.split('.').at(-1)
  return text !== null && name === wanted ? JSON.stringify(text) : null
}

/** A literal as JSON; null where a part of it is code. */
function jsonText(node: SyntaxNode): string | null {
  const plain = unwrapped(node)
  switch (plain.type) {
    case 'string':
    case 'template_string': {
      const text = stringOf(plain)
      return text === null ? null : JSON.stringify(text)
    }
    case 'number':
      return numberText(plain.text)
    case 'unary_expression':
      return negativeText(plain)
    case 'true':
    case 'false':
    case 'null':
      return plain.type
    case 'array':
      return joined(plain.namedChildren.filter(isNoComment).map(jsonText), '[', ']')
    case 'object':
      return joined(
        membersOf(plain).map(({ key, value }) => {
          const text = value && jsonText(value)
          return key === null || text === null ? null : `${JSON.stringify(key)}:${text}`
        }),
        '{',
        '}',
      )
    default:
      return null
  }
}

function isNoComment({ type }: SyntaxNode): boolean {
  return type !== 'comment'
}

function joined(parts: readonly (string | null)[], open: string, close: string): string | null {
  return parts.includes(null) ? null : open + parts.join(',') + close
}

function numberText(text: string): string | null {
  const digits = text.replaceAll('_', '')
  if (/^(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(digits)) return digits
  const value = Number(digits)
  return Number.isFinite(value) ? JSON.stringify(value) : null
}

function negativeText(node: SyntaxNode): string | null {
  const [operand] = node.namedChildren
  if (operand?.type !== 'number' || !node.text.startsWith('-')) return null
  const text = numberText(operand.text)
  return text === null ? null : `-${text}`
}
