import { spanAt } from '#core/diagnostics'
import type { Piece, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import { storedUnder } from '../../shared/names/naming-policy.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { report } from '../diagnostics.ts'
import { accessorsIn } from './accessors.ts'
import { annotationsOf, policyGiven, textGiven, type Annotations } from './annotations.ts'
import { readField, type Reading } from './field.ts'
import { childOf, childrenOf, simpleName, spoken } from './nodes.ts'

/** Where classes are read. */
export type ReadingFile = Pick<Reading, 'file' | 'diagnostics'>

/** Reads a class; null for one that is no model. */
export function readClass(node: SyntaxNode, where: ReadingFile): ReadClass | null {
  const nameNode = node.childForFieldName('name')
  const annotations = annotationsOf(node)
  if (!nameNode || !isModel(node, annotations)) return null
  const elements = annotations.get('RealmClass')
  const { text: name } = nameNode
  const storedName = textGiven(elements) ?? name
  const kind = elements?.get('embedded')?.text === 'true' ? 'embedded' : 'object'
  const reading: Reading = { ...where, storedName, storedUnder: policyOf(node, annotations, where) }
  const body = node.childForFieldName('body')
  const properties = childrenOf(body, 'field_declaration').flatMap((one) => readField(one, reading))
  const methods = childrenOf(body, 'method_declaration')
  const { text } = where.file
  const member = placeOf(properties.at(-1)?.range, body, node, text)
  const method = methods.at(-1)
  const after = method ? method.endIndex : placeAtEnd(body, node, text)
  return {
    name,
    storedName,
    kind,
    properties,
    range: { start: node.startIndex, end: node.endIndex },
    nameRange: { start: nameNode.startIndex, end: nameNode.endIndex },
    pieces: [
      headOf(node, body, text, JSON.stringify({ name, storedName, kind })),
      ...properties.map(pieceOf),
      ...accessorsIn(methods, properties),
    ],
    places: { member, getter: after, setter: after },
    dialect: null,
  }
}

function pieceOf({ storedName, range }: ReadProperty): Piece {
  return { part: 'member', property: storedName, ...range }
}

/** From the first annotation up to what the class holds. */
function headOf(node: SyntaxNode, body: SyntaxNode | null, text: string, says: string): Piece {
  const { startIndex: start, endIndex } = node
  const head = text.slice(start, body?.startIndex ?? endIndex)
  return { part: 'head', property: null, says, start, end: start + head.trimEnd().length }
}

/** After the last field, else at the beginning of the body. */
function placeOf(
  last: ReadProperty['range'] | undefined,
  body: SyntaxNode | null,
  node: SyntaxNode,
  text: string,
): number {
  if (last) return last.end
  if (!body) return node.endIndex
  const inside = body.startIndex + 1
  const [lineBreak = ''] = /^[ \t]*\r?\n/.exec(text.slice(inside, body.endIndex)) ?? []
  return inside + lineBreak.length
}

/** After the last thing in the body. */
function placeAtEnd(body: SyntaxNode | null, node: SyntaxNode, text: string): number {
  const last = spoken(body).at(-1)
  return last ? last.endIndex : placeOf(undefined, body, node, text)
}

/** Source: realm-java, `ClassMetaData.kt`: a class extends `RealmObject`, or is annotated and a `RealmModel`. */
function isModel(node: SyntaxNode, annotations: Annotations): boolean {
  if (simpleName(spoken(node.childForFieldName('superclass'))[0]) === 'RealmObject') return true
  const interfaces = spoken(childOf(node.childForFieldName('interfaces'), 'type_list'))
  const isRealmModel = interfaces.some((one) => simpleName(one) === 'RealmModel')
  return isRealmModel && annotations.has('RealmClass')
}

/** What the fields of a class are stored as under its naming policy. */
function policyOf(
  node: SyntaxNode,
  annotations: Annotations,
  where: ReadingFile,
): Reading['storedUnder'] {
  const policy = policyGiven(annotations.get('RealmClass'), 'fieldNamingPolicy')
  if (policy === null) return (name) => name
  if (storedUnder(policy, '') === null) tellPolicy(policy, node, where)
  return (name) => storedUnder(policy, name) ?? name
}

/** Tells of a naming policy that is not applied. */
export function tellPolicy(
  text: string,
  { startIndex, endIndex }: SyntaxNode,
  { file, diagnostics }: ReadingFile,
): void {
  const span = spanAt(file.path, file.text, startIndex, endIndex)
  diagnostics.push(report('naming-policy', { file: file.path, text }, { span }))
}
