import type { SyntaxNode } from '../../syntax.ts'

/** The first child of this type. */
export function childOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.type === type)
}

export function childrenOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode[] {
  return node?.children.filter((child) => child.type === type) ?? []
}

/** Children that say something. */
export function spoken(node: SyntaxNode): SyntaxNode[] {
  return node.namedChildren.filter(
    ({ type, isError }) => !isError && type !== 'line_comment' && type !== 'block_comment',
  )
}

/** A name without its back-ticks. */
export function nameOf({ text }: SyntaxNode): string {
  return text.startsWith('`') ? text.slice(1, -1) : text
}

/** The last name of a qualified type: `io.realm.kotlin.types.RealmObject` is `RealmObject`. */
export function simpleName(userType: SyntaxNode | undefined): string {
  const name = childrenOf(userType, 'identifier').at(-1)
  return name ? nameOf(name) : ''
}
