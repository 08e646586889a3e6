import type { Diagnostic } from '#core/diagnostics'
import type { PrimitiveType } from '#core/model'
import type { FileReading, ReadClass } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { readTypes } from '../types.ts'
import { readClass, type ReadingFile } from './class.ts'
import { childOf, childrenOf, nameOf } from './nodes.ts'
import { readType, type TypeNames } from './type.ts'

/** Reads the classes of one file, nested ones included. */
export function readFile(
  root: SyntaxNode,
  file: { readonly path: string; readonly text: string },
): FileReading {
  const names: TypeNames = { primitives: readTypes, imported: importedNames(root) }
  const diagnostics: Diagnostic[] = []
  const where: ReadingFile = { file, names, ignoring: ignoringIn(root), diagnostics }
  const classes: ReadClass[] = []
  const walk = (holder: SyntaxNode): void => {
    for (const child of holder.namedChildren) {
      if (child.type === 'class_declaration') {
        const read = readClass(child, where)
        if (read) classes.push(read)
      }
      if (holding.has(child.type)) walk(child)
    }
  }
  walk(root)
  return { classes, aliases: aliasesIn(root, names), imports: importsIn(root), diagnostics }
}

/** What may hold classes, or the body that does. */
const holding: ReadonlySet<string> = new Set([
  'class_declaration',
  'object_declaration',
  'companion_object',
  'class_body',
])

/** `@Transient` of the language is what Realm knows; the one of kotlinx.serialization hides nothing from it. */
function ignoringIn(root: SyntaxNode): readonly string[] {
  const isOther = childrenOf(root, 'import').some(({ text }) =>
    /\bkotlinx\.serialization\.(?:Transient|\*)$/.test(text.trim()),
  )
  return isOther ? ['Ignore'] : ['Ignore', 'Transient']
}

function importedNames(root: SyntaxNode): TypeNames['imported'] {
  return new Map(
    childrenOf(root, 'import').flatMap((one): [string, string][] => {
      const name = childOf(one, 'identifier')
      const path = childOf(one, 'qualified_identifier')
      const original = childrenOf(path, 'identifier').at(-1)
      return name && original ? [[nameOf(name), nameOf(original)]] : []
    }),
  )
}

function aliasesIn(root: SyntaxNode, names: TypeNames): ReadonlyMap<string, PrimitiveType> {
  return new Map(
    childrenOf(root, 'type_alias').flatMap((alias): [string, PrimitiveType][] => {
      const [name, type] = alias.namedChildren
      const read = type && readType(type, names)
      const isPrimitive = read?.value.kind === 'primitive' && read.container === 'none'
      return name && isPrimitive ? [[nameOf(name), read.value.primitive]] : []
    }),
  )
}

/** After the last import, else after the package. */
function importsIn(root: SyntaxNode): FileReading['imports'] {
  const imports = childrenOf(root, 'import')
  const last = imports.at(-1) ?? childOf(root, 'package_header')
  return { at: last?.endIndex ?? 0, lines: imports.map((one) => one.text.trim()) }
}
