import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'

/** The `#include` lines of a file. Where it has none, they go behind the directives that it begins with. */
export function importsOf(
  includes: readonly SyntaxNode[],
  root: SyntaxNode,
  text: string,
): FileReading['imports'] {
  const lines = includes.map((node) => node.text.trim())
  const last = includes.findLast(({ parent }) => !isConditional(parent, root))
  if (last) return { at: last.startIndex + last.text.trimEnd().length, lines }
  const guard = /^\s*(?:\/\/[^\n]*\s+)*#(?:pragma once|ifndef \w+\s+#define \w+)[^\n]*\n/.exec(
    text.slice(0, 5000),
  )
  return { at: guard?.[0].length ?? 0, lines }
}

/** Is a directive inside of this one seen only at times? Not within a guard around the whole file. */
function isConditional(node: SyntaxNode | null, root: SyntaxNode): boolean {
  if (!node || !/^preproc_(if|ifdef|else|elif)/.test(node.type)) return false
  const guarded = root.namedChildren.filter(({ type }) => type.startsWith('preproc_if'))
  return node.parent?.type !== 'translation_unit' || guarded.length !== 1 || !definesGuard(node)
}

function definesGuard(node: SyntaxNode): boolean {
  const name = node.childForFieldName('name')?.text
  return node.namedChildren.some(
    (child) => child.type === 'preproc_def' && child.childForFieldName('name')?.text === name,
  )
}

/** Any header of the SDK brings the others. */
export function lacksImport(line: string, present: readonly string[]): boolean {
  if (present.includes(line)) return false
  return !line.includes('<cpprealm/') || !present.some((one) => /[<"]cpprealm\//.test(one))
}
