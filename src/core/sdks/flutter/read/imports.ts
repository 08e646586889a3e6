import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { childrenOf } from './nodes.ts'

/** After the last import, else after the name of the library. */
export function importsIn(root: SyntaxNode): FileReading['imports'] {
  const imports = childrenOf(root, 'import_or_export').filter(({ text }) => /^import\b/.test(text))
  const last = imports.at(-1) ?? childrenOf(root, 'library_name').at(-1)
  return { at: last?.endIndex ?? 0, lines: imports.map(({ text }) => text.trim()) }
}

/** What a line imports, without quotes, prefix and combinators; null for a line that imports nothing. */
function importedBy(line: string): string | null {
  const [, , uri = null] = /^import\s+(['"])(.+?)\1/.exec(line) ?? []
  return uri === null ? null : uri.replace(/^package:realm_dart\//, 'package:realm/')
}

/** Does a file with these import lines still need this one? Both packages of the SDK bring the same. */
export function lacksImport(line: string, present: readonly string[]): boolean {
  const needed = importedBy(line)
  return needed !== null && present.every((one) => importedBy(one) !== needed)
}
