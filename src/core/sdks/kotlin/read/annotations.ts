import type { SyntaxNode } from '../../syntax.ts'
import { textOf } from '../strings.ts'
import { childOf, childrenOf, nameOf, simpleName, spoken } from './nodes.ts'

/** The arguments of one annotation: an expression by its name, or by its place. */
export type Arguments = ReadonlyMap<string | number, SyntaxNode>

/** The annotations of a class or member, by their simple names. */
export type Annotations = ReadonlyMap<string, Arguments>

export function annotationsOf(declaration: SyntaxNode): Annotations {
  const annotations = childrenOf(childOf(declaration, 'modifiers'), 'annotation')
  return new Map(annotations.flatMap(annotationsIn))
}

/** One may hold several in brackets, as in `@field:[PrimaryKey Index]`. */
function annotationsIn(annotation: SyntaxNode): [string, Arguments][] {
  return annotation.namedChildren.flatMap((child): [string, Arguments][] => {
    if (child.type === 'user_type') return [[simpleName(child), new Map()]]
    if (child.type !== 'constructor_invocation') return []
    return [[simpleName(childOf(child, 'user_type')), argumentsOf(child)]]
  })
}

/** The arguments of a call, or of an annotation. */
export function argumentsOf(call: SyntaxNode): Arguments {
  const given = childrenOf(childOf(call, 'value_arguments'), 'value_argument')
  return new Map(
    given.flatMap((argument, i): [string | number, SyntaxNode][] => {
      const [first, second] = spoken(argument)
      const isNamed = argument.children.some(({ type }) => type === '=')
      if (isNamed) return first && second ? [[nameOf(first), second]] : []
      return first ? [[i, first]] : []
    }),
  )
}

/** The text that an annotation is given first or under `name`. */
export function textGiven(given: Arguments | undefined): string | null {
  const value = given?.get('name') ?? given?.get('value') ?? given?.get(0)
  if (value?.type !== 'string_literal' && value?.type !== 'multiline_string_literal') return null
  return textOf(value.text)
}
