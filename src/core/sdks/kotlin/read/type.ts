import type { Container, PrimitiveType } from '#core/model'
import type { ReadValue } from '../../reading/file-reading.ts'
import type { SyntaxNode } from '../../syntax.ts'
import { containersByType } from '../types.ts'
import { childOf, simpleName, spoken } from './nodes.ts'

/** What a type says of the property that has it. */
export type ReadType = {
  readonly value: ReadValue
  readonly container: Container
  readonly optional: boolean
  readonly elementOptional: boolean
  readonly counter: boolean
}

/** The names of types, where they differ from their usual meaning. */
export type TypeNames = {
  readonly primitives: ReadonlyMap<string, PrimitiveType>
  /** Names given in an import, as in `import org.mongodb.kbson.BsonObjectId as Id`. */
  readonly imported: ReadonlyMap<string, string>
  /** May a collection be null, as in Realm Java, which takes it for an empty one? */
  readonly nullsCollections?: boolean
}

/** Reads a type; null for one that Realm does not store as far as is known here. */
export function readType(node: SyntaxNode, names: TypeNames): ReadType | null {
  const { type, optional } = unwrapped(node)
  if (type?.type !== 'user_type') return null
  const name = usualName(type, names)
  const given = spoken(childOf(type, 'type_arguments') ?? emptyNode)
  const container = containersByType.get(name)
  if (container === undefined) {
    if (given.length > 0) return null
    return { value: valueOf(name, names), ...none, optional, counter: isCounter(name) }
  }
  const element = given.length === 1 && given[0] ? unwrapped(spoken(given[0]).at(-1)) : null
  if ((optional && !names.nullsCollections) || element?.type?.type !== 'user_type') return null
  if (childOf(element.type, 'type_arguments')) return null
  const value = valueOf(usualName(element.type, names), names)
  return { value, container, optional: false, elementOptional: element.optional, counter: false }
}

/** The class in the type of an inverse relationship: `RealmResults<Dog>` or, in an embedded class, `Dog`. */
export function originIn(node: SyntaxNode): string {
  const { type } = unwrapped(node)
  const [given] = spoken(childOf(type, 'type_arguments') ?? emptyNode)
  return simpleName(given ? unwrapped(spoken(given).at(-1)).type : type)
}

const none = { container: 'none', elementOptional: false } as const
const emptyNode = { namedChildren: [] as readonly SyntaxNode[] } as SyntaxNode

/** `String?` and `(String)` are a string. */
function unwrapped(node: SyntaxNode | undefined): {
  readonly type: SyntaxNode | undefined
  readonly optional: boolean
} {
  let type = node
  let optional = false
  while (type?.type === 'nullable_type' || type?.type === 'parenthesized_type') {
    optional ||= type.type === 'nullable_type'
    type = spoken(type)[0]
  }
  return { type, optional }
}

function usualName(type: SyntaxNode, { imported }: TypeNames): string {
  const name = simpleName(type)
  return imported.get(name) ?? name
}

function valueOf(name: string, { primitives }: TypeNames): ReadValue {
  const primitive = primitives.get(name)
  return primitive === undefined ? { kind: 'named', name } : { kind: 'primitive', primitive }
}

function isCounter(name: string): boolean {
  return name === 'MutableRealmInt' || name === 'MutableRealmInteger'
}
