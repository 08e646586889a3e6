import { spanAt } from '#core/diagnostics'
import type { ObjectTypeKind } from '#core/model'
import type { Piece, Range, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import { report } from '../diagnostics.ts'
import { annotationsOf, textGiven } from './annotations.ts'
import { readMembers, type ReadingFile } from './member.ts'
import type { OutlinedClass } from './outline.ts'
import { withoutPrefix } from './type.ts'

/** Reads a class; null for one that is no model. */
export function readClass(outlined: OutlinedClass, where: ReadingFile): ReadClass | null {
  const { file, constants, diagnostics } = where
  const { name: nameNode, members, range } = outlined
  const annotations = annotationsOf(outlined.annotations, constants)
  const model = annotations.get('RealmModel')
  if (model === undefined) return null
  const nameRange = { start: nameNode.startIndex, end: nameNode.endIndex }
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
  const properties = members.flatMap((member) => readMembers(member, { ...where, storedName }))
  const says = JSON.stringify({ name, storedName, kind })
  const head: Piece = { part: 'head', property: null, says, ...headOf(outlined, file.text) }
  return {
    name,
    storedName,
    kind,
    properties,
    range,
    nameRange,
    pieces: [head, ...properties.map(pieceOf)],
    places: { member: placeOf(properties, outlined, file.text) },
    dialect: null,
  }
}

function pieceOf({ storedName, range }: ReadProperty): Piece {
  return { part: 'member', property: storedName, ...range }
}

function kindIn(model: string): ObjectTypeKind {
  const [, kind = ''] = /\bObjectType\s*\.\s*(embedded|asymmetric)/.exec(model) ?? []
  return kind === 'embedded' || kind === 'asymmetric' ? kind : 'object'
}

/** From the first annotation up to what the class holds. */
function headOf({ range, name, brace }: OutlinedClass, text: string): Range {
  const head = text.slice(range.start, brace ?? name.endIndex)
  return { start: range.start, end: range.start + head.trimEnd().length }
}

/** After the last property, else at the beginning of the body. */
function placeOf(
  properties: readonly ReadProperty[],
  { range, brace }: OutlinedClass,
  text: string,
): number {
  const last = properties.at(-1)
  if (last) return last.range.end
  if (brace === null) return range.end
  const inside = brace + 1
  const [lineBreak = ''] = /^[ \t]*\r?\n/.exec(text.slice(inside, range.end)) ?? []
  return inside + lineBreak.length
}
