import type { Edit } from '#core/edits'
import {
  propertyOf,
  sameType,
  type Model,
  type ObjectTypeId,
  type Property,
  type ValueType,
} from '#core/model'

/**
 * The renames that an edited schema means where it seems to take a relationship away and to put a plain value of the
 * same kind in its place: the relationships beside it still have the former name. Only where there is one answer.
 */
export function renamesOfLinks(
  model: Model,
  edits: readonly Edit[],
): readonly Edit<'renameProperty'>[] {
  const byType = new Map<ObjectTypeId, { gone: Property[]; added: Property[] }>()
  for (const edit of edits) {
    if (edit.kind !== 'removeProperty' && edit.kind !== 'addProperty') continue
    const { objectType } = edit
    const change = byType.get(objectType) ?? { gone: [], added: [] }
    byType.set(objectType, change)
    if (edit.kind === 'addProperty') change.added.push(edit.property)
    else change.gone.push(...present(model, objectType, edit.property))
  }
  return [...byType].flatMap(([objectType, { gone, added }]) => {
    const links = gone.filter(({ type }) => type.kind === 'link')
    return links.flatMap((link) => {
      const [only, ...more] = added.filter((one) => standsFor(model, one, link))
      const rivals = only ? links.filter((one) => standsFor(model, only, one)) : []
      if (!only || more.length > 0 || rivals.length > 1) return []
      return { kind: 'renameProperty', objectType, property: link.id, name: only.name } as const
    })
  })
}

function present(model: Model, id: ObjectTypeId, property: Property['id']): readonly Property[] {
  const found = propertyOf(model.objectTypes.get(id), property)
  return found ? [found] : []
}

/** Could the plain value be what the server stores for this link? */
function standsFor(model: Model, plain: Property, link: Property): boolean {
  const key = keyType(model, link.type)
  return key !== null && plain.container === link.container && sameType(plain.type, key)
}

function keyType(model: Model, type: ValueType): ValueType | null {
  if (type.kind !== 'link') return null
  const target = model.objectTypes.get(type.target)
  const key = target?.primaryKey && propertyOf(target, target.primaryKey)
  return key ? key.type : null
}
