import type { PrimitiveType } from '#core/model'
import type { Diagnostic } from '#core/diagnostics'
import type { FileReading } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { constantsIn } from './annotations.ts'
import { readClass } from './class.ts'
import { importsIn } from './imports.ts'
import type { ReadingFile } from './member.ts'
import { childrenOf, isComment, textOfNodes } from './nodes.ts'
import { outlineOf } from './outline.ts'
import { readType, type TypeAliases } from './type.ts'

/** Reads the model classes of one file. */
export function readFile(
  root: SyntaxNode,
  file: { readonly path: string; readonly text: string },
): FileReading {
  const diagnostics: Diagnostic[] = []
  const aliases = aliasesIn(root)
  const where: ReadingFile = { file, constants: constantsIn(root), aliases, diagnostics }
  const classes = outlineOf(root).flatMap((outlined) => readClass(outlined, where) ?? [])
  return { classes, aliases, imports: importsIn(root), diagnostics }
}

function aliasesIn(root: SyntaxNode): TypeAliases {
  return new Map(
    childrenOf(root, 'type_alias').flatMap((alias): [string, PrimitiveType][] => {
      const [name, ...type] = alias.namedChildren.filter((child) => !isComment(child))
      const read = readType(textOfNodes(type), new Map())
      const isPrimitive = read?.value.kind === 'primitive' && read.container === 'none'
      return name && isPrimitive ? [[name.text, read.value.primitive]] : []
    }),
  )
}
