import { spanAt } from '#core/diagnostics'
import type { ObjectTypeKind } from '#core/model'
import type { Piece, Range, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { report } from '../diagnostics.ts'
import { annotationsOf, textGiven } from './annotations.ts'
import { readMembers, type ReadingClass, type ReadingFile } from './member.ts'
import { childrenOf, isComment } from './nodes.ts'
import { withoutPrefix } from './type.ts'

/** Reads a class; null for one that is no model. */
export function readClass(node: SyntaxNode, where: ReadingFile): ReadClass | null {
  const { file, constants, diagnostics } = where
  const nameNode = node.childForFieldName('name')
  const annotations = annotationsOf(childrenOf(node, 'annotation'), constants)
  const model = annotations.get('RealmModel')
  if (!nameNode || model === undefined) return null
  const nameRange = rangeOf(nameNode)
  const name = withoutPrefix(nameNode.text)
  const given = annotations.get('MapTo')
  const storedName = given === undefined ? name : textGiven(given, constants)
  if (storedName === null) {
    const span = spanAt(file.path, file.text, nameRange.start, nameRange.end)
    const slots = { type: name, text: nameNode.text }
    diagnostics.push(report('stored-name-not-understood', slots, { span }))
    return null
  }
  const kind = kindIn(model)
  const body = node.childForFieldName('body')
  const properties = body ? readBody(body, { ...where, storedName }) : []
  const says = JSON.stringify({ name, storedName, kind })
  const head: Piece = { part: 'head', property: null, says, ...headOf(node, body, file.text) }
  return {
    name,
    storedName,
    kind,
    properties,
    range: rangeOf(node),
    nameRange,
    pieces: [head, ...properties.map(pieceOf)],
    places: { member: placeOf(properties, body ?? node, file.text) },
    dialect: null,
  }
}

function rangeOf({ startIndex: start, endIndex: end }: SyntaxNode): Range {
  return { start, end }
}

function pieceOf({ storedName, range }: ReadProperty): Piece {
  return { part: 'member', property: storedName, ...range }
}

function kindIn(model: string): ObjectTypeKind {
  const [, kind = ''] = /\bObjectType\s*\.\s*(embedded|asymmetric)/.exec(model) ?? []
  return kind === 'embedded' || kind === 'asymmetric' ? kind : 'object'
}

/** Annotations of members stand before them, side by side with them. */
function readBody(body: SyntaxNode, reading: ReadingClass): readonly ReadProperty[] {
  const properties: ReadProperty[] = []
  let annotations: SyntaxNode[] = []
  const { children } = body
  children.forEach((child, i) => {
    if (child.type === 'annotation') annotations.push(child)
    else if (!isComment(child)) {
      if (child.type === 'declaration') {
        const next = children[i + 1]
        const start = (annotations[0] ?? child).startIndex
        const end = next?.type === ';' ? next.endIndex : child.endIndex
        const read = annotationsOf(annotations, reading.constants)
        properties.push(...readMembers(child, read, { start, end }, reading))
      }
      annotations = []
    }
  })
  return properties
}

/** From the first annotation up to what the class holds. */
function headOf(node: SyntaxNode, body: SyntaxNode | null, text: string): Range {
  const { startIndex: start, endIndex } = node
  const head = text.slice(start, body?.startIndex ?? endIndex)
  return { start, end: start + head.trimEnd().length }
}

/** After the last property, else at the beginning of the body. */
function placeOf(properties: readonly ReadProperty[], body: SyntaxNode, text: string): number {
  const last = properties.at(-1)
  if (last) return last.range.end
  const inside = body.startIndex + 1
  const [lineBreak = ''] = /^[ \t]*\r?\n/.exec(text.slice(inside, body.endIndex)) ?? []
  return inside + lineBreak.length
}
