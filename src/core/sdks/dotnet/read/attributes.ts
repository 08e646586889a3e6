import type { SyntaxNode } from '../../syntax.ts'
import { rawText, unescaped } from '../literals.ts'

/** The arguments of each attribute, by its name without namespace and without `Attribute`. */
export type Attributes = ReadonlyMap<string, readonly SyntaxNode[]>

/** The attributes of a declaration, however they are spread over lists. */
export function attributesOf(declaration: SyntaxNode): Attributes {
  const found = new Map<string, readonly SyntaxNode[]>()
  for (const list of declaration.namedChildren) {
    if (list.type !== 'attribute_list') continue
    for (const attribute of list.namedChildren) {
      if (attribute.type !== 'attribute') continue
      const name = lastName(attribute.childForFieldName('name')).replace(/(.)Attribute$/, '$1')
      if (!found.has(name)) found.set(name, argumentsOf(attribute))
    }
  }
  return found
}

function argumentsOf(attribute: SyntaxNode): readonly SyntaxNode[] {
  const list = attribute.namedChildren.find(({ type }) => type === 'attribute_argument_list')
  const given = list?.namedChildren.filter(({ type }) => type === 'attribute_argument') ?? []
  return given.flatMap((argument) => argument.namedChildren.at(-1) ?? [])
}

/** The text that an attribute is given first, written out or by `nameof`; null where there is none. */
export function textArgument(attributes: Attributes, name: string): string | null {
  const argument = attributes.get(name)?.[0]
  return argument ? (stringOf(argument) ?? nameOf(argument)) : null
}

/** The value of a string literal of any form; null for anything else. */
export function stringOf({ type, text }: SyntaxNode): string | null {
  if (type === 'string_literal') return unescaped(text.slice(1, -1))
  if (type === 'verbatim_string_literal') return text.slice(2, -1).replaceAll('""', '"')
  return type === 'raw_string_literal' ? rawText(text) : null
}

function nameOf(node: SyntaxNode): string | null {
  if (node.type !== 'invocation_expression') return null
  if (node.childForFieldName('function')?.text !== 'nameof') return null
  const inner = node.childForFieldName('arguments')?.namedChildren[0]?.namedChildren[0]
  return inner ? lastName(inner) : null
}

/** The last part of a name, without what qualifies it and without `@`; empty where there is no name. */
export function lastName(node: SyntaxNode | null): string {
  return (
    node?.text
      .trimEnd()
      .split(/[^\p{ID_Continue}$]+/u)
      .at(-1) ?? ''
  )
}
