import type { SyntaxNode } from '../../syntax.ts'
import { attributesOf } from './attributes.ts'
import type { Member } from './gather.ts'

/**
 * How a file means its reference types where it has no `#nullable` of its own, for the project's setting is not seen.
 * `?` on a reference type and `null!` are written only where nullable types are on; `[Required]` and a plain link only
 * where they are off, since the source generator refuses them otherwise. With no such sign they count as off, as the
 * language has it without a setting, and `isSure` is false.
 */
export type ProjectNullability = { readonly isOn: boolean; readonly isSure: boolean }

export function projectNullability(
  members: readonly Member[],
  isClass: (name: string) => boolean,
): ProjectNullability {
  const silent = members.filter(({ nullable }) => nullable === null).map(({ node }) => node)
  if (silent.some((node) => speaksOfNull(node, isClass))) return { isOn: true, isSure: true }
  const isSure = silent.some(
    (node) => attributesOf(node).has('Required') || isPlainLink(node, isClass),
  )
  return { isOn: false, isSure }
}

function speaksOfNull(node: SyntaxNode, isClass: (name: string) => boolean): boolean {
  const value = node.childForFieldName('value')
  if (value?.type === 'postfix_unary_expression' && value.text.endsWith('!')) return true
  const type = node.childForFieldName('type')
  return type !== null && isNullableReference(type, isClass)
}

function isNullableReference(type: SyntaxNode, isClass: (name: string) => boolean): boolean {
  const inner = type.type === 'nullable_type' ? type.childForFieldName('type') : null
  if (inner && (inner.type === 'array_type' || inner.type === 'generic_name')) return true
  if (inner && (/^(String|string)$/.test(inner.text) || isClass(inner.text))) return true
  return type.namedChildren.some(
    (child) =>
      child.type === 'type_argument_list' &&
      child.namedChildren.some((one) => isNullableReference(one, isClass)),
  )
}

function isPlainLink(node: SyntaxNode, isClass: (name: string) => boolean): boolean {
  const type = node.childForFieldName('type')
  const hasSetter = /\bset\s*;/.test(node.childForFieldName('accessors')?.text ?? '')
  return type?.type === 'identifier' && hasSetter && isClass(type.text)
}
