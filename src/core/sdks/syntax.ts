/** The grammars that model code is read with. TypeScript's reads JavaScript too; `tsx` adds JSX to it. */
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

/**
 * A node of a syntax tree. Indexes count UTF-16 code units, as strings of JavaScript do; rows count from zero. A text
 * with mistakes has a tree too: `isError` marks what fits no rule, `isMissing` an empty node where one was expected,
 * `hasError` a node that is or holds either. Reading a node after the tree is gone is a bug.
 */
export type SyntaxNode = {
  readonly type: string
  readonly text: string
  readonly startIndex: number
  readonly endIndex: number
  readonly startPosition: { readonly row: number; readonly column: number }
  /** False for tokens that the grammar names by their text, such as `class` or `{`. */
  readonly isNamed: boolean
  readonly isError: boolean
  readonly isMissing: boolean
  readonly hasError: boolean
  readonly parent: SyntaxNode | null
  readonly children: readonly SyntaxNode[]
  readonly namedChildren: readonly SyntaxNode[]
  /** The first child of that field, if there is one. A field that the grammar does not know has no children. */
  childForFieldName(field: string): SyntaxNode | null
  childrenForFieldName(field: string): readonly SyntaxNode[]
  /** The field that the child at this index of `children` lies in, if any. */
  fieldNameForChild(index: number): string | null
}

/**
 * Parses `text` and gives what `read` makes of its tree, which is gone once `read` has returned. Null, without a call
 * of `read`, when the parser gave up because the text is too long (8,000,000 UTF-16 code units) or took too long (20 s).
 */
export type Parse = <T>(grammar: Grammar, text: string, read: (root: SyntaxNode) => T) => T | null
