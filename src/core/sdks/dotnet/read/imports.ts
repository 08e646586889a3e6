import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import type { Gathered } from './gather.ts'

/** The `using` lines of a file. Where it has none, they go behind the directives that it begins with. */
export function importsOf(
  { usings }: Gathered,
  root: SyntaxNode,
  text: string,
): FileReading['imports'] {
  const lines = usings.map((node) => node.text.trim())
  const last = usings.at(-1) ?? leadingDirectives(root).at(-1)
  return { at: last ? lineAfter(text, last.startIndex + last.text.trimEnd().length) : 0, lines }
}

function leadingDirectives(root: SyntaxNode): readonly SyntaxNode[] {
  const end = root.children.findIndex(
    ({ type }) => !/^(preproc_(nullable|pragma)|comment)$/.test(type),
  )
  const leading = end === -1 ? root.children : root.children.slice(0, end)
  return leading.filter(({ type }) => type !== 'comment')
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}
