import { spanAt, type Diagnostic } from '#core/diagnostics'
import { report } from '../diagnostics.ts'
import type { SyntaxNode } from '../syntax.ts'
import type { SourceFile } from './source-file.ts'

/** More than so many errors in a file say nothing new. */
const enough = 20

/** The places where a text is not of its language. Only branches with an error in them are walked. */
export function syntaxErrors(
  root: SyntaxNode,
  file: SourceFile,
  forgives: (node: SyntaxNode) => boolean,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const open = [root]
  for (let node = open.pop(); node && found.length < enough; node = open.pop()) {
    if (!node.hasError) continue
    if (!node.isError && !node.isMissing) {
      for (const child of node.children.toReversed()) open.push(child)
    } else if (!forgives(node)) {
      const span = spanAt(file.path, file.text, node.startIndex, node.endIndex)
      found.push(report('syntax-error', { file: file.path }, { span }))
    }
  }
  return found
}
