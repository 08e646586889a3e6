import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import type { Gathered } from './gather.ts'
import type { ProjectNullability } from './nullability.ts'

/** The line that makes `?` mean something in a file. It is one of those that every file of classes needs. */
export const nullableLine = '#nullable enable'

/**
 * The `using` lines of a file, and whether nullable types are on in it. What is missing goes to the end of the last of
 * them; where there is none, behind the directives that the file begins with.
 */
export function importsOf(
  { usings, parts }: Gathered,
  project: ProjectNullability,
  root: SyntaxNode,
  text: string,
): FileReading['imports'] {
  const nullable = parts.flatMap(({ members }) => members)[0]?.nullable ?? project.isOn
  const lines = usings.map((node) => node.text.trim())
  const directive = leadingDirectives(root).at(-1)
  const at = usings.length > 0 ? endOfLine(text, endOf(usings.at(-1))) : lineAfter(text, directive)
  const hasDirective = directive !== undefined && directive.text.trim() === nullableLine
  return { at, lines: nullable || hasDirective ? [nullableLine, ...lines] : lines }
}

/** Is this line still needed beside these? A namespace may be used for the whole project. */
export function lacksImport(line: string, present: readonly string[]): boolean {
  const plain = present.map((one) => one.replace(/\s+/g, ' ').replace(/^global /, ''))
  return line !== '' && !plain.includes(line)
}

function leadingDirectives(root: SyntaxNode): readonly SyntaxNode[] {
  const isLeading = ({ type }: SyntaxNode) => /^(preproc_(nullable|pragma)|comment)$/.test(type)
  const end = root.children.findIndex((node) => !isLeading(node))
  const leading = end === -1 ? root.children : root.children.slice(0, end)
  return leading.filter(({ type }) => type !== 'comment')
}

function endOf(node: SyntaxNode | undefined): number {
  return node ? node.startIndex + node.text.trimEnd().length : 0
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  const line = end === -1 ? text.length : end
  return text[line - 1] === '\r' ? line - 1 : line
}

function lineAfter(text: string, node: SyntaxNode | undefined): number {
  const end = node ? text.indexOf('\n', endOf(node)) : -1
  if (!node) return 0
  return end === -1 ? text.length : end + 1
}
