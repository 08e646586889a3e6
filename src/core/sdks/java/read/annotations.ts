import type { SyntaxNode } from '../../syntax.ts'
import { textOf } from '../strings.ts'
import { childOf, simpleName, spoken } from './nodes.ts'

/** The elements of one annotation by their names; a single one without is its `value`. */
export type Elements = ReadonlyMap<string, SyntaxNode>

/** The annotations of a class or field, by their simple names. */
export type Annotations = ReadonlyMap<string, Elements>

export function annotationsOf(declaration: SyntaxNode): Annotations {
  const annotations = spoken(childOf(declaration, 'modifiers'))
  return new Map(
    annotations.map((one) => [simpleName(one.childForFieldName('name')), elementsOf(one)]),
  )
}

/** Is this word among the modifiers? */
export function hasModifier(declaration: SyntaxNode, word: string): boolean {
  return childOf(childOf(declaration, 'modifiers'), word) !== undefined
}

function elementsOf(annotation: SyntaxNode): Elements {
  return new Map(
    spoken(annotation.childForFieldName('arguments')).flatMap((one): [string, SyntaxNode][] => {
      if (one.type !== 'element_value_pair') return [['value', one]]
      const key = one.childForFieldName('key')
      const value = one.childForFieldName('value')
      return key && value ? [[key.text, value]] : []
    }),
  )
}

/** The text that an annotation is given as `name` or as its only element. */
export function textGiven(elements: Elements | undefined): string | null {
  const value = elements?.get('name') ?? elements?.get('value')
  return value?.type === 'string_literal' ? textOf(value.text) : null
}

/** The naming policy given under this name, without the type it belongs to. */
export function policyGiven(elements: Elements | undefined, name: string): string | null {
  const value = elements?.get(name)
  return value ? simpleName(value) : null
}
