import type { SyntaxNode } from '../../syntax.ts'
import { attributesOf, lastName } from './attributes.ts'
import type { Member } from './gather.ts'

/**
 * How a file means its reference types where it has no `#nullable` of its own, for the project's setting is not seen.
 * `?` on a reference type, `null!` and `required` are written only where nullable types are on; `[Required]` and a plain link only
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
  if (node.namedChildren.some(({ type, text }) => type === 'modifier' && text === 'required'))
    return true
  const type = node.childForFieldName('type')
  const inner = type?.namedChildren.find((child) => child.type === 'type_argument_list')
  return [type, ...(inner?.namedChildren ?? [])].some(
    (one) => one?.type === 'nullable_type' && isReference(one, isClass),
  )
}

function isReference(nullable: SyntaxNode, isClass: (name: string) => boolean): boolean {
  const type = nullable.childForFieldName('type')
  if (!type || type.type === 'generic_name') return false
  return type.type === 'array_type' || /^[Ss]tring$/.test(type.text) || isClass(lastName(type))
}

function isPlainLink(node: SyntaxNode, isClass: (name: string) => boolean): boolean {
  const type = node.childForFieldName('type')
  const hasSetter = /\bset\s*;/.test(node.childForFieldName('accessors')?.text ?? '')
  return type?.type === 'identifier' && hasSetter && isClass(type.text)
}
