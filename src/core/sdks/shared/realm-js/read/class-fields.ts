import type { SyntaxNode } from '../../../syntax.ts'
import { keyText } from './source.ts'

/** A field of a class, with its decorators and the semicolon after it. */
export type ClassField = {
  readonly node: SyntaxNode
  /** Null where it is computed or private. */
  readonly key: string | null
  readonly isStatic: boolean
  readonly isOptional: boolean
  readonly type: SyntaxNode | null
  readonly value: SyntaxNode | null
  readonly decorators: readonly SyntaxNode[]
  readonly start: number
  readonly end: number
}

/** The fields of a class body, in order. A getter that only returns a value is read as a static field. */
export function classFields(body: SyntaxNode): readonly ClassField[] {
  const { children } = body
  return children.flatMap((node, at) => {
    if (node.type === 'method_definition') return getter(node)
    if (node.type !== 'public_field_definition' && node.type !== 'field_definition') return []
    const next = children[at + 1]
    const before = children[at - 1]
    const isExcused = before?.type === 'comment' && /@ts-(expect-error|ignore)/.test(before.text)
    return [
      {
        ...fieldOf(node),
        start: isExcused ? before.startIndex : node.startIndex,
        end: next?.type === ';' ? next.endIndex : node.endIndex,
      },
    ]
  })
}

function fieldOf(node: SyntaxNode): Omit<ClassField, 'start' | 'end'> {
  const key = node.childForFieldName('name') ?? node.childForFieldName('property')
  const annotation = node.childForFieldName('type')
  return {
    node,
    key: key && key.type !== 'private_property_identifier' ? keyText(key) : null,
    isStatic: has(node, 'static'),
    isOptional: has(node, '?'),
    type: annotation?.namedChildren[0] ?? null,
    value: node.childForFieldName('value'),
    decorators: node.childrenForFieldName('decorator'),
  }
}

function getter(node: SyntaxNode): readonly ClassField[] {
  const key = node.childForFieldName('name')
  const statement = node
    .childForFieldName('body')
    ?.namedChildren.find(({ type }) => type === 'return_statement')
  const value = statement?.namedChildren[0]
  if (!key || !value || !has(node, 'static') || !has(node, 'get')) return []
  const { startIndex: start, endIndex: end } = node
  const field = { isStatic: true, isOptional: false, type: null, decorators: [] }
  return [{ ...field, node, key: keyText(key), value, start, end }]
}

function has(node: SyntaxNode, token: string): boolean {
  return node.children.some(({ type }) => type === token)
}
