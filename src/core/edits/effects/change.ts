import { invariant, type Diagnostic } from '#core/diagnostics'
import {
  carryIndex,
  carryList,
  propertyOf,
  type CardLook,
  type Document,
  type Layout,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Point,
  type Property,
} from '#core/model'
import { report } from '../diagnostics.ts'
import type { Applied } from '../rule.ts'
import type { Edit } from '../vocabulary.ts'

/** Object types as they become; null for one that goes. */
export type TypeChanges = ReadonlyMap<ObjectTypeId, ObjectType | null>

/** The refusal for this reason. */
export function refuse(diagnostic: Diagnostic): Applied {
  return { ok: false, diagnostic }
}

/** The refusal of an edit that would change nothing; `subject` is how people call what it is about. */
export function noChange(subject: string, objectType?: ObjectTypeId): Applied {
  return refuse(report('no-change', { subject }, objectType ? { objectType } : {}))
}

/** Applies `change` to the object type, or refuses when it does not exist. */
export function onObjectType(
  document: Document,
  id: ObjectTypeId,
  change: (type: ObjectType) => Applied,
): Applied {
  const type = document.model.objectTypes.get(id)
  return type ? change(type) : refuse(report('unknown-object-type', {}, { objectType: id }))
}

/** Applies `change` to the property, or refuses when it does not exist. */
export function onProperty(
  document: Document,
  target: { readonly objectType: ObjectTypeId; readonly property: Property['id'] },
  change: (type: ObjectType, property: Property) => Applied,
): Applied {
  return onObjectType(document, target.objectType, (type) => {
    const property = propertyOf(type, target.property)
    if (property) return change(type, property)
    const { objectType } = target
    return refuse(report('unknown-property', { objectType: type.name }, { objectType }))
  })
}

/** The type with one property replaced. */
export function withProperty(type: ObjectType, next: Property): ObjectType {
  const properties = type.properties.map((property) => (property.id === next.id ? next : property))
  return { ...type, properties }
}

/**
 * The document with these object types changed. Cards of those that go are lifted, and their looks go with them. Without an order, those that are
 * new come last and the others keep their places.
 */
export function withTypes(
  document: Document,
  changes: TypeChanges,
  order?: readonly ObjectTypeId[],
): Document {
  const { model, layout } = document
  const lifted = [...changes].flatMap(([id, type]) =>
    !type && (layout.positions[id] || layout.cards[id]) ? [id] : [],
  )
  const objectTypes = model.objectTypes.withMutations((table) => {
    for (const [id, type] of changes) {
      if (type) table.set(id, type)
      else table.delete(id)
    }
  })
  return {
    ...document,
    model: { ...model, objectTypes, order: order ?? orderAfter(model, changes) },
    layout: lifted.length > 0 ? withoutCards(layout, lifted) : layout,
  }
}

function withoutCards(layout: Layout, lifted: readonly ObjectTypeId[]): Layout {
  const positions: Record<ObjectTypeId, Point> = { ...layout.positions }
  const cards: Record<ObjectTypeId, CardLook> = { ...layout.cards }
  for (const id of lifted) {
    delete positions[id]
    delete cards[id]
  }
  return { ...layout, positions, cards }
}

function orderAfter(model: Model, changes: TypeChanges): readonly ObjectTypeId[] {
  const added: ObjectTypeId[] = []
  let removes = false
  for (const [id, type] of changes) {
    if (!type) removes = true
    else if (!model.objectTypes.get(id)) added.push(id)
  }
  if (!removes && added.length === 0) return model.order
  return [...model.order.filter((id) => changes.get(id) !== null), ...added]
}

/** Changes one object type that exists; `inverse` takes it back. */
export function changeType(document: Document, type: ObjectType, inverse: Edit): Applied {
  const { model } = document
  const before = model.objectTypes.get(type.id)
  invariant(before, 'an object type that changes exists')
  const objectTypes = model.objectTypes.set(type.id, type)
  carryIndex(model.objectTypes, objectTypes, before, type)
  carryList(model.objectTypes, objectTypes, before, type)
  return {
    ok: true,
    document: { ...document, model: { ...model, objectTypes } },
    inverse: [inverse],
  }
}

/** Changes object types whatever they were; the inverse puts them back whole. */
export function changeTypes(
  document: Document,
  changes: TypeChanges,
  order?: readonly ObjectTypeId[],
): Applied {
  invariant(changes.size > 0 || order, 'a change changes something')
  const next = withTypes(document, changes, order)
  return { ok: true, document: next, inverse: restore(document, next, changes) }
}

function restore(before: Document, after: Document, changes: TypeChanges): Edit[] {
  const objectTypes: Record<ObjectTypeId, ObjectType | null> = {}
  const positions: Record<ObjectTypeId, Point> = {}
  const looks: Record<ObjectTypeId, CardLook> = {}
  for (const [id, type] of changes) {
    objectTypes[id] = before.model.objectTypes.get(id) ?? null
    if (type) continue
    const position = before.layout.positions[id]
    const look = before.layout.cards[id]
    if (position) positions[id] = position
    if (look) looks[id] = look
  }
  const order = before.model.order === after.model.order ? null : before.model.order
  const put: Edit = { kind: 'putObjectTypes', objectTypes, order }
  const edits: Edit[] = [put]
  if (Object.keys(positions).length > 0) edits.push({ kind: 'placeCards', positions })
  if (Object.keys(looks).length > 0) edits.push({ kind: 'setCardLooks', looks })
  return edits
}
