import type { SyntaxNode } from '../../syntax.ts'

/** The first child of this type. */
export function childOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode | undefined {
  return node?.children.find((child) => child.type === type)
}

export function childrenOf(node: SyntaxNode | null | undefined, type: string): SyntaxNode[] {
  return node?.children.filter((child) => child.type === type) ?? []
}

export function isComment({ type }: SyntaxNode): boolean {
  return type === 'comment' || type === 'documentation_comment'
}

/** The expression after `=`, in the nodes that it is made of. */
export function valueNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const at = node.children.findIndex(({ type }) => type === '=')
  return at === -1 ? [] : node.children.slice(at + 1).filter((child) => !isComment(child))
}

/** Nodes that follow each other, as one text without comments. */
export function textOfNodes(nodes: readonly SyntaxNode[]): string {
  return nodes
    .filter((node) => !isComment(node))
    .map(withoutComments)
    .join('')
}

function withoutComments(node: SyntaxNode): string {
  const { text, startIndex } = node
  if (!/\/[/*]/.test(text)) return text
  let code = ''
  let at = 0
  for (const comment of commentsIn(node)) {
    code += `${text.slice(at, comment.startIndex - startIndex)} `
    at = comment.endIndex - startIndex
  }
  return code + text.slice(at)
}

/** In order. Expressions may be nested deeper than calls can be. */
function commentsIn(node: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  const rest = [node]
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (isComment(next)) found.push(next)
    else for (const child of next.children.toReversed()) rest.push(child)
  }
  return found
}
