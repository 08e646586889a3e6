/** The languages whose source can be parsed. */
export const grammars = [
  'cpp',
  'csharp',
  'dart',
  'java',
  'kotlin',
  'swift',
  'tsx',
  'typescript',
] as const

export type Grammar = (typeof grammars)[number]

/** A node of a concrete syntax tree, as web-tree-sitter gives it. Offsets count UTF-16 units. */
export type SyntaxNode = {
  readonly type: string
  readonly text: string
  readonly startIndex: number
  readonly endIndex: number
  readonly startPosition: { readonly row: number; readonly column: number }
  readonly isNamed: boolean
  readonly isError: boolean
  readonly isMissing: boolean
  readonly hasError: boolean
  readonly parent: SyntaxNode | null
  readonly children: readonly SyntaxNode[]
  readonly namedChildren: readonly SyntaxNode[]
  readonly childForFieldName: (name: string) => SyntaxNode | null
  readonly childrenForFieldName: (name: string) => readonly SyntaxNode[]
}

/**
 * Parses a text and hands its tree to `read`. The tree is gone when `read` returns. Null when parsing took longer than it
 * may; broken text never fails, its tree has error nodes.
 */
export type Parse = <T>(grammar: Grammar, text: string, read: (root: SyntaxNode) => T) => T | null
