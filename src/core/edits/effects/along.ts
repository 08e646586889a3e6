import type { Diagnostic } from '#core/diagnostics'
import {
  propertyOf,
  type Document,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import { usesOf } from './cascade.ts'
import { report } from '../diagnostics.ts'
import type { Edit } from '../vocabulary.ts'

/** Kinds of edits that may change uses of their object type beyond what they say. */
const cascading = [
  'removeObjectType',
  'removeProperty',
  'setPropertyShape',
  'setObjectTypeKind',
] as const

function isCascading(edit: Edit): edit is Edit<(typeof cascading)[number]> {
  return cascading.some((kind) => kind === edit.kind)
}

/**
 * What went along with an edit without being named by it: properties of other object types that went, or became plain
 * values, because what they referred to did. Cost: the properties that refer to the edited type.
 */
export function wentAlong(before: Document, edit: Edit, after: Document): readonly Diagnostic[] {
  if (!isCascading(edit)) return []
  const from = edit.objectType
  return usesOf(before.model, from).flatMap(({ objectType, property }) => {
    const holder = after.model.objectTypes.get(objectType)
    if (!holder || isNamedBy(edit, property)) return []
    return changeOf(before.model, holder, property, from) ?? []
  })
}

function isNamedBy(edit: Edit, property: Property): boolean {
  return 'property' in edit && edit.property === property.id
}

function changeOf(
  model: Model,
  holder: ObjectType,
  before: Property,
  from: ObjectTypeId,
): Diagnostic | null {
  const where = { objectType: holder.id }
  const name = `${holder.name}.${before.name}`
  const target = model.objectTypes.get(from)?.name ?? ''
  const after = propertyOf(holder, before.id)
  if (!after) return report('went-along', { name, target }, where)
  if (before.type.kind !== 'link' || after.type.kind !== 'primitive') return null
  const slots = { name, target, type: after.type.primitive }
  return report('became-plain', slots, { ...where, property: before.id })
}
