import { spanAt, type Diagnostic } from '#core/diagnostics'
import { report } from '../../diagnostics.ts'
import type { FileReading, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { annotationsOf, policyGiven } from './annotations.ts'
import { readClass, tellPolicy, type ReadingFile } from './class.ts'
import { childOf, childrenOf, spoken } from './nodes.ts'

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
  if (classes.length === 0) tellBroken(root, where)
  return { classes, aliases: new Map(), imports: importsIn(root), diagnostics }
}

/** What may hold classes, or the body that does. */
const holding: ReadonlySet<string> = new Set([
  'class_declaration',
  'class_body',
  'interface_declaration',
  'interface_body',
])

/** A class that is broken so badly that it is none is told, where it is all that a file has. */
function tellBroken(root: SyntaxNode, { file, diagnostics }: ReadingFile): void {
  const broken = [root, ...root.namedChildren].find((node) => {
    const base = spoken(childOf(node, 'superclass'))[0] ?? childOf(node, 'super_interfaces')
    return node.isError && /\bRealm(?:Object|Model)\b/.test(base?.text ?? '')
  })
  const at = broken && (childOf(broken, 'class') ?? broken)
  if (!at) return
  const span = spanAt(file.path, file.text, at.startIndex, at.endIndex)
  diagnostics.push(report('syntax-error', { file: file.path }, { span }))
}

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
