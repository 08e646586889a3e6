import {
  indexOf,
  normalizeShape,
  propertyOf,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Use,
  type ValueType,
} from '#core/model'
import { leadsTo } from './relations.ts'

type Changes = Map<ObjectTypeId, ObjectType | null>

/** Every property that refers to the object type, its own included. */
export function usesOf(model: Model, id: ObjectTypeId): readonly Use[] {
  return indexOf(model).uses.get(id) ?? []
}

/** What becomes of the model when a property goes: its type without it, and no inverse relationship over it. */
export function withoutProperty(model: Model, type: ObjectType, property: Property): Changes {
  const changes: Changes = new Map()
  dropProperty(model, changes, type.id, property.id)
  if (leadsAnywhere(property.type)) dropInverses(model, changes, type.id, property.id, null)
  return changes
}

/** What becomes of the model when a property changes: inverse relationships over it that no longer hold go. */
export function withShapeOf(
  model: Model,
  type: ObjectType,
  before: Property,
  next: Property,
): Changes {
  const properties = type.properties.map((one) => (one === before ? next : one))
  const changes: Changes = new Map([[type.id, { ...type, properties }]])
  if (leadsAnywhere(before.type)) dropInverses(model, changes, type.id, next.id, next.type)
  return changes
}

/**
 * What becomes of the model when an object type goes. Links to it turn into plain values of its primary key's type
 * (`objectId` without one), in the same container: what they stored stays readable. Properties that embed it go with
 * it, and so do inverse relationships over its properties.
 */
export function withoutType(model: Model, gone: ObjectType): Changes {
  const plain = keyType(gone)
  const changes: Changes = new Map([[gone.id, null]])
  for (const { objectType, property } of usesOf(model, gone.id)) {
    if (objectType === gone.id) continue
    if (property.type.kind === 'link')
      replaceProperty(model, changes, objectType, {
        ...property,
        ...normalizeShape({ ...property, type: plain }),
      })
    else dropProperty(model, changes, objectType, property.id)
    if (property.type.kind !== 'inverse')
      dropInverses(model, changes, objectType, property.id, null)
  }
  return changes
}

function keyType(type: ObjectType): ValueType {
  const key = type.primaryKey && propertyOf(type, type.primaryKey)
  return key && key.type.kind === 'primitive'
    ? key.type
    : { kind: 'primitive', primitive: 'objectId' }
}

/** What becomes of the model when a type turns embedded or top-level: its uses are embedded or linked to accordingly. */
export function withKindOf(model: Model, next: ObjectType): Changes {
  const changes: Changes = new Map([[next.id, next]])
  const kind = next.kind === 'embedded' ? 'embedded' : 'link'
  for (const { objectType, property } of usesOf(model, next.id)) {
    if (property.type.kind === 'inverse' || property.type.kind === kind) continue
    const shape = normalizeShape({ ...property, type: { kind, target: next.id } })
    replaceProperty(model, changes, objectType, { ...property, ...shape })
  }
  return changes
}

function leadsAnywhere(type: ValueType): boolean {
  return type.kind === 'link' || type.kind === 'embedded'
}

/** Removes inverse relationships over a property that do not hold for what its type becomes (null: it goes). */
function dropInverses(
  model: Model,
  changes: Changes,
  origin: ObjectTypeId,
  over: PropertyId,
  becomes: ValueType | null,
): void {
  for (const { objectType, property } of usesOf(model, origin)) {
    if (property.type.kind !== 'inverse' || property.type.property !== over) continue
    if (becomes && leadsTo(becomes, objectType)) continue
    dropProperty(model, changes, objectType, property.id)
  }
}

function dropProperty(model: Model, changes: Changes, id: ObjectTypeId, gone: PropertyId): void {
  const type = current(model, changes, id)
  if (!type) return
  const properties = type.properties.filter((property) => property.id !== gone)
  const primaryKey = type.primaryKey === gone ? null : type.primaryKey
  changes.set(id, { ...type, properties, primaryKey })
}

function replaceProperty(model: Model, changes: Changes, id: ObjectTypeId, next: Property): void {
  const type = current(model, changes, id)
  if (!type) return
  const properties = type.properties.map((property) => (property.id === next.id ? next : property))
  changes.set(id, { ...type, properties })
}

function current(model: Model, changes: Changes, id: ObjectTypeId): ObjectType | null {
  const changed = changes.get(id)
  return changed === undefined ? (model.objectTypes.get(id) ?? null) : changed
}
