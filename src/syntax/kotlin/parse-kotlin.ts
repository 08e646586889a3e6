import type { SyntaxNode } from '#core/sdks'
import { mended } from './mend.ts'
import { plainKotlin } from './plain-kotlin.ts'

/** A file with more broken places than this is read up to there. */
const enough = 20

/** A tree that has to be given back. */
type Tree = { readonly rootNode: SyntaxNode; readonly delete: () => void }

/**
 * Parses Kotlin and reads past broken lines, which stand as errors among the children of the root.
 * `parse`: one attempt at a source of the same length as the text; null when it took too long.
 */
export function parseKotlin<T extends Tree>(
  text: string,
  parse: (source: string) => T | null,
): { readonly tree: T; readonly root: SyntaxNode } | null {
  let source = plainKotlin(text)
  let tree = parse(source)
  if (!tree) return null
  const errors: SyntaxNode[] = []
  for (let count = 0; count < enough; count += 1) {
    const better = mended(tree.rootNode, source)
    const next = better && parse(better.source)
    if (!next) break
    tree.delete()
    tree = next
    source = better.source
    if (better.error) errors.push(errorNode(text, better.error))
  }
  return { tree, root: errors.length === 0 ? tree.rootNode : withErrors(tree.rootNode, errors) }
}

function errorNode(text: string, lines: { start: number; end: number }): SyntaxNode {
  const whole = text.slice(lines.start, lines.end)
  const start = lines.start + whole.search(/\S|$/)
  const end = lines.start + whole.trimEnd().length
  return {
    type: 'ERROR',
    text: text.slice(start, end),
    startIndex: start,
    endIndex: end,
    startPosition: { row: 0, column: 0 },
    isNamed: true,
    isError: true,
    isMissing: false,
    hasError: true,
    parent: null,
    children: [],
    namedChildren: [],
    childForFieldName: () => null,
    fieldNameForChild: () => null,
    childrenForFieldName: () => [],
  }
}

function withErrors(root: SyntaxNode, errors: readonly SyntaxNode[]): SyntaxNode {
  const inOrder = (nodes: readonly SyntaxNode[]): readonly SyntaxNode[] =>
    [...nodes, ...errors].sort((a, b) => a.startIndex - b.startIndex)
  return {
    ...errorNode(root.text, { start: root.startIndex, end: root.endIndex }),
    type: root.type,
    isError: false,
    children: inOrder(root.children),
    namedChildren: inOrder(root.namedChildren),
  }
}
