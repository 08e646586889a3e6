import type { Diagnostic } from '#core/diagnostics'
import type { Model, ObjectType, ObjectTypeId, Property, PropertyId } from '#core/model'
import type { Draft, JsonNode } from '../../shared/json-text/index.ts'
import type { NodeRole } from '../schema/members.ts'
import type { Scope } from '../schema/scope.ts'
import type { Beside } from './draft-members.ts'

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

/** One collection being written: what it asks of the model, and what comes up on the way. */
export type Writing = {
  readonly model: Model
  /** The object type with this id; remembers that the texts depend on it. */
  readonly look: (id: ObjectTypeId) => ObjectType | undefined
  readonly say: (diagnostic: Diagnostic) => void
  readonly links: LinkToWrite[]
  /** Where each path of the kept text is now. */
  readonly paths: Map<string, string>
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

/** Starts to write the collection of `type`. `dependencies` fills with every type that is looked at. */
export function beginWriting(model: Model): {
  readonly writing: Writing
  readonly dependencies: Map<ObjectTypeId, ObjectType | undefined>
  readonly diagnostics: Diagnostic[]
} {
  const dependencies = new Map<ObjectTypeId, ObjectType | undefined>()
  const diagnostics: Diagnostic[] = []
  const said = new Set<string>()
  const writing: Writing = {
    model,
    look: (id) => {
      const type = model.objectTypes[id]
      dependencies.set(id, type)
      return type
    },
    say: (diagnostic) => {
      const key = JSON.stringify(diagnostic)
      if (!said.has(key)) diagnostics.push(diagnostic)
      said.add(key)
    },
    links: [],
    paths: new Map(),
  }
  return { writing, dependencies, diagnostics }
}
