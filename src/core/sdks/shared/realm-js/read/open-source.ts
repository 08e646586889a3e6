import type { FileReading } from '../../../reading/file-reading.ts'
import type { SourceFile } from '../../../reading/source-file.ts'
import type { SyntaxNode } from '../../../syntax.ts'
import { stringOf, type Source } from './source.ts'

type Gathered = {
  readonly constants: Map<string, SyntaxNode>
  readonly schemas: Map<string, SyntaxNode>
  readonly ofRealm: Set<string>
  readonly bases: Set<string>
  readonly imports: SyntaxNode[]
}

const realm = /^(realm|@realm\/react)$/

/** What the statements of a file say for all of it: its imports, its constants, what is assigned to classes. */
export function openSource(
  root: SyntaxNode,
  { path, text }: SourceFile,
): { readonly source: Source; readonly imports: FileReading['imports'] } {
  const gathered: Gathered = {
    constants: new Map(),
    schemas: new Map(),
    ofRealm: new Set(),
    bases: new Set(['Realm.Object']),
    imports: [],
  }
  for (const statement of root.namedChildren) gather(gathered, statement)
  const { imports, ...known } = gathered
  return {
    source: { path, text, ...known, diagnostics: [] },
    imports: {
      at: lineEnd(text, imports.at(-1)?.endIndex ?? 0),
      lines: imports.map((node) => node.text.trim()),
    },
  }
}

function lineEnd(text: string, offset: number): number {
  if (offset === 0) return 0
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

function gather(gathered: Gathered, statement: SyntaxNode): void {
  const inner =
    statement.type === 'export_statement'
      ? (statement.childForFieldName('declaration') ?? statement)
      : statement
  if (inner.type === 'import_statement') gatherImport(gathered, inner)
  else if (inner.type === 'lexical_declaration' || inner.type === 'variable_declaration')
    for (const declarator of inner.namedChildren) gatherConstant(gathered, declarator, inner)
  else if (inner.type === 'expression_statement') gatherAssignment(gathered, inner)
}

function gatherImport({ ofRealm, bases, imports }: Gathered, node: SyntaxNode): void {
  imports.push(node)
  const from = node.childForFieldName('source')
  if (!from || !realm.test(stringOf(from) ?? '')) return
  const clause = node.namedChildren.find(({ type }) => type === 'import_clause')
  for (const part of clause?.namedChildren ?? []) {
    if (part.type === 'identifier') bases.add(`${part.text}.Object`)
    else if (part.type === 'namespace_import') {
      for (const { text } of part.namedChildren) bases.add(`${text}.Object`)
    } else for (const one of part.namedChildren) gatherName(ofRealm, bases, one)
  }
}

function gatherName(ofRealm: Set<string>, bases: Set<string>, one: SyntaxNode): void {
  const name = one.childForFieldName('name')?.text ?? one.text
  const local = one.childForFieldName('alias')?.text ?? name
  ofRealm.add(local)
  if (name === 'Object') bases.add(local)
}

function gatherConstant(
  { constants, ofRealm, bases, imports }: Gathered,
  declarator: SyntaxNode,
  statement: SyntaxNode,
): void {
  const name = declarator.childForFieldName('name')
  const value = declarator.childForFieldName('value')
  if (!name || !value) return
  const required = /^require\(\s*["']([^"']*)["']\s*\)/.exec(value.text.slice(0, 200))?.[1]
  if (required === undefined) {
    if (name.type === 'identifier' && !constants.has(name.text)) constants.set(name.text, value)
    return
  }
  imports.push(statement)
  if (!realm.test(required)) return
  if (name.type === 'identifier') bases.add(`${name.text}.Object`)
  else for (const one of name.namedChildren) gatherName(ofRealm, bases, one)
}

function gatherAssignment({ schemas }: Gathered, statement: SyntaxNode): void {
  const [assignment] = statement.namedChildren
  if (assignment?.type !== 'assignment_expression') return
  const left = assignment.childForFieldName('left')
  const right = assignment.childForFieldName('right')
  const name = left?.type === 'member_expression' && /^([\w$]+)\.schema$/.exec(left.text)?.[1]
  if (typeof name === 'string' && name !== 'exports' && right) schemas.set(name, right)
}
