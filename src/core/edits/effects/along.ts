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

/** The object type whose uses an edit may change beyond what it says; null for kinds without such cascades. */
function cascadesFrom(edit: Edit): ObjectTypeId | null {
  switch (edit.kind) {
    case 'removeObjectType':
    case 'removeProperty':
    case 'setPropertyShape':
    case 'setObjectTypeKind':
      return edit.objectType
    default:
      return null
  }
}

/**
 * What went along with an edit without being named by it: properties of other object types that went, or became plain
 * values, because what they referred to did. Cost: the properties that refer to the edited type.
 */
export function wentAlong(before: Document, edit: Edit, after: Document): readonly Diagnostic[] {
  const from = cascadesFrom(edit)
  if (from === null) return []
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
