import type { SyntaxNode } from '../../syntax.ts'
import { textOfString } from '../strings.ts'

/** A name without its back-ticks. */
export function bareName(text: string): string {
  return /^`(.*)`$/s.exec(text)?.[1] ?? text
}

/** The name in `Module.Type` that is the type's own. */
export function lastName(text: string): string {
  return bareName(text.slice(text.lastIndexOf('.') + 1).trim())
}

/** An attribute such as `@Persisted(indexed: true)`: its name, and the code of its arguments by their labels. */
export type Attribute = {
  readonly name: string
  /** An argument without a label has the label ''. */
  readonly args: ReadonlyMap<string, string>
}

/** The attributes and keywords in front of a declaration. */
export type Modifiers = {
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly words: ReadonlySet<string>
}

/** Reads what stands in front of a declaration. Where the code around is broken, attributes stand there by themselves. */
export function modifiersOf(declaration: SyntaxNode): Modifiers {
  const attributes = new Map<string, Attribute>()
  const words = new Set<string>()
  for (const child of declaration.namedChildren) {
    if (child.type !== 'modifiers' && child.type !== 'attribute') continue
    for (const one of child.type === 'attribute' ? [child] : child.namedChildren) {
      if (one.type !== 'attribute') words.add(one.text)
      else {
        const attribute = attributeOf(one)
        attributes.set(attribute.name, attribute)
      }
    }
  }
  return { attributes, words }
}

function attributeOf(node: SyntaxNode): Attribute {
  const [type, ...rest] = node.namedChildren.filter(({ type }) => !type.endsWith('comment'))
  const args = new Map<string, string>()
  let label = ''
  const hasColon = node.children.some(({ type: sign }) => sign === ':')
  for (const one of rest) {
    if (hasColon && one.type === 'simple_identifier' && label === '') label = one.text
    else {
      args.set(label, one.text)
      label = ''
    }
  }
  return { name: lastName(type?.text ?? ''), args }
}

/** The names that a method returns as string literals; null where it returns any other code. */
export function returnedTexts(method: SyntaxNode): readonly string[] | null {
  const value = returnedValue(method)
  if (value?.type === 'array_literal') return all(value.childrenForFieldName('element'))
  const one = value && all([value])
  return one
}

/** The pairs of a dictionary that a method returns, in their order; null where it returns any other code. */
export function returnedPairs(method: SyntaxNode): readonly (readonly [string, string])[] | null {
  const value = returnedValue(method)
  if (value?.type !== 'dictionary_literal') return null
  const keys = all(value.childrenForFieldName('key'))
  const values = all(value.childrenForFieldName('value'))
  if (keys?.length !== values?.length) return null
  return keys && values && keys.map((key, i) => [key, values[i] ?? ''] as const)
}

function all(nodes: readonly SyntaxNode[]): readonly string[] | null {
  const texts = nodes.flatMap(({ text }) => textOfString(text) ?? keyPath(text) ?? [])
  return texts.length === nodes.length ? texts : null
}

function keyPath(code: string): string | null {
  const path = /^#?keyPath\(([^()]*)\)$/.exec(code)?.[1]
  return path === undefined ? null : lastName(path)
}

function returnedValue(method: SyntaxNode): SyntaxNode | null {
  const body = method.childForFieldName('body')
  const statements = body?.namedChildren.find(({ type }) => type === 'statements')
  const [only, ...others] = (statements?.namedChildren ?? []).filter(
    ({ type }) => !type.endsWith('comment'),
  )
  if (!only || others.length > 0) return null
  return only.type === 'control_transfer_statement' ? only.childForFieldName('result') : only
}
