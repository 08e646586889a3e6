import {
  forcedElementOptional,
  type ObjectType,
  type PrimitiveType,
  type Property,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { parseJson } from '../../shared/json-text/index.ts'
import { bsonNames } from '../schema/bson-types.ts'
import { idOf, idTypeOf } from '../schema/id-type.ts'
import { typeOfNode, type NodeType } from '../schema/node-type.ts'
import { sayLeftOut } from './say.ts'
import type { Position, PropertyToWrite, Writing } from './writing.ts'

/** What a property's value is on the server, and the type name that says it where nothing says it yet. */
export type Meaning =
  | {
      readonly kind: 'primitive'
      readonly primitive: PrimitiveType
      readonly name: string
    }
  | {
      readonly kind: 'link'
      readonly target: ObjectType
      readonly primitive: PrimitiveType
      readonly name: string
    }
  | { readonly kind: 'embedded'; readonly type: ObjectType }

/** Embedded objects nested deeper than this make a text that no reader takes: each adds three levels of JSON. */
const maxEmbedding = 60

/** What the server is to be told about a property; null, and why, when it can be told nothing. */
export function meaningOf(
  { owner, property }: PropertyToWrite,
  was: NodeType | null,
  { within }: Position,
  writing: Writing,
): Meaning | null {
  const { type } = property
  if (type.kind === 'primitive') return primitiveMeaning(property, type.primitive)
  if (type.kind !== 'link' && type.kind !== 'embedded') return sayLeftOut(owner, property, writing)
  const target = writing.look(type.target)
  if (!target) return sayLeftOut(owner, property, writing)
  if (type.kind === 'link') return linkMeaning(target, was)
  // Spelled out where it is used, a type that embeds itself would have no end.
  if (within.has(target.id)) return sayLeftOut(owner, property, writing)
  if (within.size < maxEmbedding && writing.takeRoom()) return { kind: 'embedded', type: target }
  const name = `${owner.name}.${property.name}`
  const where = { objectType: owner.id, property: property.id }
  writing.say(report('embedded-too-much', { name, type: target.name }, where))
  return null
}

function primitiveMeaning(property: Property, primitive: PrimitiveType): Meaning {
  return { kind: 'primitive', primitive, name: spelledName(primitive, property) }
}

/** A relationship holds values of its target's `_id`, spelled as there; where that says nothing, any that it has. */
function linkMeaning(target: ObjectType, was: NodeType | null): Meaning {
  const primitive = idTypeOf(target)
  const id = idOf(target)
  if (primitive && id) return { kind: 'link', target, primitive, name: spelledName(primitive, id) }
  const any = was?.value.kind === 'primitive' ? was.value.primitive : 'objectId'
  return { kind: 'link', target, primitive: any, name: bsonNames[any] }
}

function spelledName(primitive: PrimitiveType, { server }: Property): string {
  return primitive === 'int' ? (server.width ?? 'long') : bsonNames[primitive]
}

type Asked = PropertyToWrite & { readonly meaning: Meaning }

/** Does the node say this of the property's own value already? */
export function saysItself(was: NodeType, asked: Asked): boolean {
  const isStrict = was.nullable && !asked.property.optional
  return was.container === 'none' && !isStrict && saysValue(was, asked)
}

/**
 * Does the element's node say this already? Elements that may be null cannot be synced, so the server is never told of
 * them; a union with null that is there stays while it holds.
 */
export function saysElement(was: NodeType, asked: Asked): boolean {
  const { type, container, elementOptional } = asked.property
  const isFree = forcedElementOptional(type, container) === null
  const isStrict = was.elementNullable && isFree && !elementOptional
  return was.container !== 'none' && !isStrict && saysValue(was, asked)
}

/** Does the server go on allowing null for the single value of a property? New texts never say so. */
export function staysNullable(written: PropertyToWrite): boolean {
  const { property, node } = written
  const { type } = property
  if (type.kind === 'serverOnly') {
    const { root } = parseJson('', type.node).value
    return root !== null && typeOfNode(root).nullable
  }
  if (!node || type.kind !== 'primitive') return false
  const was = typeOfNode(node)
  const meaning = primitiveMeaning(property, type.primitive)
  return was.nullable && saysItself(was, { ...written, meaning })
}

/**
 * Widths count at roots only: places of use of an embedded type may spell Realm's int differently, and each keeps its
 * own.
 */
function saysValue({ value }: NodeType, { meaning, property, isRoot }: Asked): boolean {
  if (value.kind !== 'primitive' || meaning.kind === 'embedded') return false
  if (value.primitive !== meaning.primitive) return false
  return (
    meaning.kind === 'link' ||
    value.primitive !== 'int' ||
    !isRoot ||
    value.width === narrow(property)
  )
}

function narrow({ server }: Property): 'int' | undefined {
  return server.width === 'int' ? 'int' : undefined
}
