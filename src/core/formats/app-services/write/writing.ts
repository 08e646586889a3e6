import type { Diagnostic } from '#core/diagnostics'
import type { Model, ObjectType, ObjectTypeId, Property, PropertyId } from '#core/model'
import type { Draft, JsonNode } from '../../shared/json-text/index.ts'
import { typeAt } from '../schema/home.ts'
import type { NodeRole } from '../schema/members.ts'
import type { Scope } from '../schema/scope.ts'
import type { Beside } from '../drafts/draft-members.ts'

/** A relationship that the texts of a collection must name. */
export type LinkToWrite = {
  /** Its key now, and the one under which the kept text has it. */
  readonly path: string
  readonly was: string
  readonly target: ObjectType
  readonly isList: boolean
  readonly objectType: ObjectTypeId
  readonly property: PropertyId
}

/** A property that is written, and its path. */
export type PlacedProperty = {
  readonly path: string
  readonly owner: ObjectType
  readonly property: Property
}

/** One collection being written: what it asks of the model, and what comes up on the way. */
export type Writing = {
  readonly model: Model
  /** The object type with this id; remembers that the texts depend on it. */
  readonly look: (id: ObjectTypeId) => ObjectType | undefined
  /** The object type of a collection; remembers that too. */
  readonly find: (namespace: string) => ObjectType | undefined
  readonly say: (diagnostic: Diagnostic) => void
  /** Is there room for one more embedded object in this collection’s schema? Takes it, if so. */
  readonly takeRoom: () => boolean
  readonly links: LinkToWrite[]
  /** What each path of the kept text is now. */
  readonly placed: Map<string, PlacedProperty>
}

/** Where in the collection's schema an object is written. */
export type Position = {
  readonly path: string
  /** The same path in the kept text. */
  readonly was: string
  readonly scope: Scope
  /** The types around, the object's own included. */
  readonly within: ReadonlySet<ObjectTypeId>
}

/** An object to be written: a root, or an embedded type at one place of use. */
export type ObjectToWrite = {
  readonly type: ObjectType
  readonly title: string | null
  readonly beside: Beside
  /** The node of the source at this place, and what it is. */
  readonly node: JsonNode | null
  readonly wasRole: NodeRole | null
  readonly isRoot: boolean
}

/** A property to be written, and the node that the source has for it. */
export type PropertyToWrite = {
  readonly owner: ObjectType
  readonly property: Property
  readonly node: JsonNode | null
  readonly isRoot: boolean
  /** Drafts the embedded object it holds. */
  readonly draftObject: (object: ObjectToWrite, position: Position, writing: Writing) => Draft
}

/** So many embedded objects one schema may hold. Types that embed others twice double with every level. */
const maxEmbedded = 2000

/** Starts to write a collection. `holds`: would another model give the same answers to all that was asked? */
export function beginWriting(model: Model): {
  readonly writing: Writing
  readonly holds: (other: Model) => boolean
  readonly diagnostics: Diagnostic[]
} {
  const looked = new Map<ObjectTypeId, ObjectType | undefined>()
  const found = new Map<string, ObjectType | undefined>()
  const diagnostics: Diagnostic[] = []
  const said = new Set<string>()
  let room = maxEmbedded
  const writing: Writing = {
    model,
    look: (id) => remember(looked, id, model.objectTypes.get(id)),
    find: (namespace) => remember(found, namespace, typeAt(model, namespace)),
    say: (diagnostic) => {
      const key = JSON.stringify(diagnostic)
      if (!said.has(key)) diagnostics.push(diagnostic)
      said.add(key)
    },
    takeRoom: () => room-- > 0,
    links: [],
    placed: new Map(),
  }
  return { writing, holds: comparing(looked, found), diagnostics }
}

/** Apart from where a model is written, so that what is remembered of the writing does not keep that model alive. */
function comparing(
  looked: ReadonlyMap<ObjectTypeId, ObjectType | undefined>,
  found: ReadonlyMap<string, ObjectType | undefined>,
): (model: Model) => boolean {
  return (model) => {
    for (const [id, type] of looked) if (model.objectTypes.get(id) !== type) return false
    for (const [namespace, type] of found) if (typeAt(model, namespace) !== type) return false
    return true
  }
}

function remember<Key, Value>(into: Map<Key, Value>, key: Key, value: Value): Value {
  into.set(key, value)
  return value
}
