import type { ObjectTypeKind } from '#core/model'
import type { Piece, ReadClass, ReadProperty } from '../../reading/file-reading.ts'
import { storedUnder } from '../../shared/names/naming-policy.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { readJavaTypes } from '../types.ts'
import { annotationsOf, textGiven, type Annotations } from './annotations.ts'
import { childOf, childrenOf, nameOf, simpleName, spoken } from './nodes.ts'
import { readMember, readParameter, type Reading } from './property.ts'

/** What a class is, by what it is declared to extend or implement. */
type Base = { readonly kind: ObjectTypeKind; readonly isJava: boolean }

const interfaces: ReadonlyMap<string, ObjectTypeKind> = new Map([
  ['RealmObject', 'object'],
  ['EmbeddedRealmObject', 'embedded'],
  ['AsymmetricRealmObject', 'asymmetric'],
])

/** Where classes are read. */
export type ReadingFile = Pick<Reading, 'file' | 'names' | 'ignoring' | 'diagnostics'>

/** Reads a class; null for one that is no model. */
export function readClass(node: SyntaxNode, where: ReadingFile): ReadClass | null {
  const nameNode = node.childForFieldName('name')
  const annotations = annotationsOf(node)
  const base = baseOf(node, annotations, where)
  if (!nameNode || !base) return null
  const { kind, isJava } = base
  const name = nameOf(nameNode)
  const given = textGiven(annotations.get(isJava ? 'RealmClass' : 'PersistedName'))
  const storedName = given ?? name
  const reading: Reading = {
    ...where,
    names: isJava
      ? { ...where.names, primitives: readJavaTypes, nullsCollections: true }
      : where.names,
    storedName,
    isJava,
    storedUnder: policyOf(annotations),
  }
  const parameters = parametersOf(node).flatMap((one) => readParameter(one, reading) ?? [])
  const body = childOf(node, 'class_body')
  const members = childrenOf(body, 'property_declaration').flatMap(
    (one) => readMember(one, reading) ?? [],
  )
  const properties = [...parameters, ...members]
  const isByConstructor = parameters.length > 0
  const says = JSON.stringify({ name, storedName, kind })
  const head: Piece = { part: 'head', property: null, says, ...headOf(node, body, where.file.text) }
  return {
    name,
    storedName,
    kind,
    properties,
    range: { start: node.startIndex, end: node.endIndex },
    nameRange: { start: nameNode.startIndex, end: nameNode.endIndex },
    pieces: [head, ...members.map(pieceOf), ...(isByConstructor ? constructorsIn(body) : [])],
    lacksBody: !body,
    places: { member: placeOf(members, body, node, where.file.text) },
    dialect: isJava ? 'realm-java' : isByConstructor ? 'primary-constructor' : null,
  }
}

function pieceOf({ storedName, range }: ReadProperty): Piece {
  return { part: 'member', property: storedName, ...range }
}

/** What calls a primary constructor, which goes when its properties move into the body. */
function constructorsIn(body: SyntaxNode | undefined): readonly Piece[] {
  return childrenOf(body, 'secondary_constructor').map(
    ({ text, startIndex: start, endIndex: end }) => ({
      part: 'constructor',
      property: null,
      says: text,
      start,
      end,
    }),
  )
}

/** From the first annotation up to what the class holds. */
function headOf(node: SyntaxNode, body: SyntaxNode | undefined, text: string) {
  const { startIndex: start, endIndex } = node
  const head = text.slice(start, body?.startIndex ?? endIndex)
  return { start, end: start + head.trimEnd().length }
}

/** After the last property, else at the beginning of the body; after a class without one. */
function placeOf(
  members: readonly ReadProperty[],
  body: SyntaxNode | undefined,
  node: SyntaxNode,
  text: string,
): number {
  const last = members.at(-1)
  if (last) return last.range.end
  if (!body) return node.endIndex
  const inside = body.startIndex + 1
  const [lineBreak = ''] = /^[ \t]*\r?\n/.exec(text.slice(inside, body.endIndex)) ?? []
  return inside + lineBreak.length
}

/** `RealmObject` is the interface of Realm Kotlin, `RealmObject()` the class of Realm Java. */
function baseOf(node: SyntaxNode, annotations: Annotations, { names }: ReadingFile): Base | null {
  const isClass = childOf(node, 'class') !== undefined && !childOf(node, 'enum_class_body')
  if (!isClass) return null
  for (const specifier of childrenOf(
    childOf(node, 'delegation_specifiers'),
    'delegation_specifier',
  )) {
    const [base] = spoken(specifier)
    const isCall = base?.type === 'constructor_invocation'
    const name = simpleName(isCall ? childOf(base, 'user_type') : base)
    const usual = names.imported.get(name) ?? name
    if (
      isCall ? usual === 'RealmObject' : usual === 'RealmModel' && annotations.has('RealmClass')
    ) {
      const isEmbedded = annotations.get('RealmClass')?.get('embedded')?.text === 'true'
      return { kind: isEmbedded ? 'embedded' : 'object', isJava: true }
    }
    const kind = isCall ? undefined : interfaces.get(usual)
    if (kind) return { kind, isJava: false }
  }
  return null
}

function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
  const parameters = childOf(childOf(node, 'primary_constructor'), 'class_parameters')
  return childrenOf(parameters, 'class_parameter')
}

/** The naming policy of a class of Realm Java. */
function policyOf(annotations: Annotations): (name: string) => string {
  const policy = annotations.get('RealmClass')?.get('fieldNamingPolicy')?.text.split('.').at(-1)
  return (name) => (policy === undefined ? name : (storedUnder(policy, name) ?? name))
}
