import type { SyntaxNode } from '../../syntax.ts'

/** The first child of this type. */
export function childOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.type === type)
}

export function childrenOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode[] {
  return node?.children.filter((child) => child.type === type) ?? []
}

/** Children that say something. */
export function spoken(node: SyntaxNode | null | undefined): SyntaxNode[] {
  const nodes = node?.namedChildren ?? []
  return nodes.filter(({ type, isError }) => !isError && !type.endsWith('_comment'))
}

/** The last name of a qualified one: `io.realm.RealmObject` is `RealmObject`. */
export function simpleName(node: SyntaxNode | null | undefined): string {
  return (node?.text ?? '').replaceAll(/\s/g, '').split('.').at(-1) ?? ''
}
