import type { Diagnostic } from '#core/diagnostics'
import type { FileReading, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { annotationsOf, policyGiven } from './annotations.ts'
import { readClass, tellPolicy, type ReadingFile } from './class.ts'
import { childOf, childrenOf } from './nodes.ts'

/** Reads the classes of one file, nested ones included. */
export function readFile(
  root: SyntaxNode,
  file: { readonly path: string; readonly text: string },
): FileReading {
  const diagnostics: Diagnostic[] = []
  const where: ReadingFile = { file, diagnostics }
  const classes: ReadClass[] = []
  const walk = (holder: SyntaxNode): void => {
    for (const child of holder.namedChildren) {
      if (child.type === 'class_declaration') {
        const read = readClass(child, where)
        if (read) classes.push(read)
        else tellModule(child, where)
      }
      if (holding.has(child.type)) walk(child)
    }
  }
  walk(root)
  return { classes, aliases: new Map(), imports: importsIn(root), diagnostics }
}

/** What may hold classes, or the body that does. */
const holding: ReadonlySet<string> = new Set([
  'class_declaration',
  'class_body',
  'interface_declaration',
  'interface_body',
])

const policies = ['classNamingPolicy', 'fieldNamingPolicy']

/** The policies of a module are for classes that may lie in any file. */
function tellModule(node: SyntaxNode, where: ReadingFile): void {
  const elements = annotationsOf(node).get('RealmModule')
  for (const name of policies) {
    const policy = policyGiven(elements, name)
    const says = policy !== null && policy !== 'NO_POLICY' && policy !== 'IDENTITY'
    if (says) tellPolicy(policy, node, where)
  }
}

/** After the last import, else after the package. */
function importsIn(root: SyntaxNode): FileReading['imports'] {
  const imports = childrenOf(root, 'import_declaration')
  const last = imports.at(-1) ?? childOf(root, 'package_declaration')
  return { at: last?.endIndex ?? 0, lines: imports.map((one) => one.text.trim()) }
}
