import type { SyntaxNode } from '#core/sdks'
import { blanked } from './plain-kotlin.ts'

/** Source in which a broken place is no longer one, and the place itself where it is an error of the text. */
type Mended = { readonly source: string; readonly error: { start: number; end: number } | null }

/**
 * Past its first error the grammar (tree-sitter-kotlin 1.1) reads nothing, for its scanner takes the rest for a text in
 * quotes. So that the rest is read, the broken line is taken out. Null when nothing is in the way.
 */
export function mended({ children }: SyntaxNode, source: string): Mended | null {
  const at = children.findIndex(({ isError }) => isError)
  const broken = children[at]
  if (!broken) return null
  const last = lastLeaf(broken)
  const next = children[at + 1]?.startIndex ?? source.length
  if (source.slice(last.endIndex, next).trim() === '') return null
  // The end of a class on the line of its last member has to be told from that member.
  const before = source[last.startIndex - 1]
  if (last.type === '}' && (before === ' ' || before === '\t'))
    return { source: replaced(source, last.startIndex - 1, ';'), error: null }
  const error = lineAt(source, brokenAt(broken) ?? firstAfter(source, last.endIndex))
  const blank = blanked(source.slice(error.start, error.end))
  return { source: source.slice(0, error.start) + blank + source.slice(error.end), error }
}

/** What is whole by itself, and tokens that begin or end something. */
const whole = /^[{}]$|_(?:declaration|constructor|initializer|header|alias|body)$|^import$|_object$/

/** Where the first thing begins that is not whole. */
function brokenAt({ children }: SyntaxNode): number | undefined {
  const lastWhole = children.findLastIndex(
    ({ type }) => whole.test(type) && type !== 'variable_declaration',
  )
  const isExtra = children[lastWhole]?.type === '}' && !children.some(({ type }) => type === '{')
  return children[isExtra ? lastWhole : lastWhole + 1]?.startIndex
}

function lastLeaf(node: SyntaxNode): SyntaxNode {
  let leaf = node
  for (let last = leaf.children.at(-1); last; last = leaf.children.at(-1)) leaf = last
  return leaf
}

function replaced(source: string, at: number, unit: string): string {
  return source.slice(0, at) + unit + source.slice(at + 1)
}

/** The line at this offset. Annotations on lines of their own belong to it, for plain Kotlin has them there. */
function lineAt(source: string, offset: number): { start: number; end: number } {
  const end = source.indexOf('\n', offset)
  return {
    start: source.lastIndexOf('\n', offset - 1) + 1,
    end: end === -1 ? source.length : end,
  }
}

function firstAfter(source: string, offset: number): number {
  return offset + Math.max(0, source.slice(offset).search(/\S/))
}
