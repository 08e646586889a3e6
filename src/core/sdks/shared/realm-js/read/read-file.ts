import type { FileReading, ReadClass } from '../../../reading/file-reading.ts'
import type { SourceFile } from '../../../reading/source-file.ts'
import type { Grammar, SyntaxNode } from '../../../syntax.ts'
import { findModels } from './find-models.ts'
import { openSource } from './open-source.ts'
import { readClass } from './read-class.ts'
import { readPlain } from './read-plain.ts'

const grammars: readonly (readonly [RegExp, Grammar])[] = [
  [/\.[cm]?ts$/i, 'typescript'],
  [/\.(tsx|jsx|[cm]?js)$/i, 'tsx'],
]

/** JavaScript may hold JSX anywhere, and never the casts that JSX rules out. */
export function grammarOf(path: string): Grammar | null {
  return grammars.find(([ending]) => ending.test(path))?.[1] ?? null
}

/** Could a text hold models for realm-js? */
export function mayHoldModels(text: string): boolean {
  return /\bproperties\b|\bRealm\s*\.\s*Object\b|["'](realm|@realm\/react)["']/.test(text)
}

/**
 * Reads the classes and schemas of a file: classes with a static schema, classes for Realm’s Babel plugin, schemas that
 * stand by themselves.
 */
export function readFile(root: SyntaxNode, file: SourceFile): FileReading {
  const { source, imports } = openSource(root, file)
  const found = findModels(root, source)
  const classes: ReadClass[] = []
  const used = new Set<number>()
  for (const node of found.classes) {
    const { read, schema } = readClass(source, node)
    if (schema) used.add(schema.startIndex)
    if (read) classes.push(read)
  }
  for (const schema of found.schemas) {
    const read = used.has(schema.object.startIndex) ? null : readPlain(source, schema)
    if (read) classes.push(read)
  }
  classes.sort((a, b) => a.range.start - b.range.start)
  return { classes, aliases: new Map(), imports, diagnostics: source.diagnostics }
}
