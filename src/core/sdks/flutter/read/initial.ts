import { jsonText, type JsonText, type PrimitiveType } from '#core/model'
import type { SyntaxNode } from '../../syntax.ts'
import { textOf } from '../strings.ts'
import { childOf, isComment, textOfNodes } from './nodes.ts'

/** What a property begins with, and the type that it tells of. */
export type Initial = {
  /** Null for a value that is made anew for each object, or is not known here. */
  readonly value: JsonText | null
  readonly isCode: boolean
  readonly type: string | null
}

const code: Initial = { value: null, isCode: true, type: null }

/** Reads an initial value. */
export function readInitial(nodes: readonly SyntaxNode[]): Initial {
  const [node] = nodes
  if (!node || nodes.length > 1) return call(textOfNodes(nodes))
  switch (node.type) {
    case 'null_literal':
      return constant(jsonText(null), null)
    case 'true':
    case 'false':
      return constant(node.type as JsonText, 'bool')
    case 'string_literal': {
      const text = textOf(textOfNodes([node]))
      return text === null ? { ...code, type: 'String' } : constant(jsonText(text), 'String')
    }
    case 'list_literal':
    case 'set_or_map_literal':
      return collection(node)
    default:
      return number(textOfNodes([node])) ?? call(textOfNodes([node]))
  }
}

function constant(value: JsonText, type: string | null): Initial {
  return { value, isCode: false, type }
}

/** Reads a number. Digits of an integer are kept; a hexadecimal one has 64 bits. */
function number(written: string): Initial | null {
  const text = written.replaceAll(/[_\s]/g, '')
  const [, sign = '', digits] = /^(-?)(\d+|0x[\da-f]+)$/i.exec(text) ?? []
  if (digits !== undefined) {
    const whole = /x/i.test(digits) ? BigInt.asIntN(64, BigInt(digits)) : BigInt(digits)
    return constant(String(sign === '' ? whole : -whole) as JsonText, 'int')
  }
  const fraction = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(fraction) ? constant(jsonText(fraction), 'double') : null
}

/** An empty collection is what a property has anyway, and no other can be given. */
function collection(node: SyntaxNode): Initial {
  const elements = node.namedChildren.filter(
    (child) =>
      !isComment(child) && child.type !== 'const_builtin' && child.type !== 'type_arguments',
  )
  const given = childOf(node, 'type_arguments')
  const types = given ? textOfNodes([given]) : ''
  const isMap = types.includes(',')
  const name = node.type === 'list_literal' ? 'List' : isMap ? 'Map' : 'Set'
  return { value: null, isCode: elements.length > 0, type: types === '' ? null : name + types }
}

const made =
  /^(?:const|new)?\s*(?:[a-z_]\w*\.)?(ObjectId|Uuid|DateTime|RealmValue)(?:\.(\w+))?\(\)$/

/** What makes a value anew for each object is no default, and no mistake. */
function call(text: string): Initial {
  const [, type = null, constructor] = made.exec(text) ?? []
  const name = `${type}.${constructor ?? 'new'}`
  return generating.has(name) ? { value: null, isCode: false, type } : { ...code, type }
}

const generating: ReadonlySet<string> = new Set([
  'ObjectId.new',
  'Uuid.v4',
  'DateTime.now',
  'RealmValue.nullValue',
])

/** Can a property of this type begin with a literal of that one? */
export function fits(primitive: PrimitiveType, literal: string | null): boolean {
  if (literal === 'int') return primitive === 'int' || primitive === 'double'
  const types: Readonly<Record<string, PrimitiveType>> = {
    bool: 'bool',
    double: 'double',
    String: 'string',
  }
  return literal !== null && types[literal] === primitive
}
