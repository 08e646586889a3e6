import type { ObjectType, ObjectTypeId, Property } from '#core/model'
import { withoutType } from '../effects/cascade.ts'
import { changeTypes, noChange, onObjectType, refuse, withTypes } from '../effects/change.ts'
import { report } from '../diagnostics.ts'
import { refusedCollection, refusedTypeName, sharesSide } from '../effects/names.ts'
import { refusedReference } from '../effects/relations.ts'
import type { EditRule } from '../rule.ts'
import { nameOfType } from './say.ts'

export const addObjectType: EditRule<'addObjectType'> = {
  label: (_, { objectType }) => `Add ${objectType.name}`,
  apply: (document, { objectType, index }) => {
    const { model } = document
    if (model.objectTypes.get(objectType.id))
      return refuse(report('id-taken', { subject: `\`${objectType.name}\`` }))
    const refused =
      refusedTypeName(model, objectType.name, null) ??
      refusedContent(objectType) ??
      refusedCollection(model, objectType.collection, null)
    if (refused) return refuse(refused)
    for (const { type } of objectType.properties) {
      const reason = refusedReference(model, objectType, type)
      if (reason) return refuse(reason)
    }
    const order = insert(model.order, objectType.id, index)
    const next = withTypes(document, new Map([[objectType.id, objectType]]), order)
    const inverse = { kind: 'removeObjectType', objectType: objectType.id } as const
    return { ok: true, document: next, inverse: [inverse] }
  },
}

function refusedContent(type: ObjectType) {
  const objectType = type.name
  if (type.kind === 'embedded' && type.primaryKey)
    return report('embedded-primary-key', { objectType })
  if (type.kind === 'embedded' && type.collection)
    return report('embedded-collection', { objectType })
  const named = new Map<string, Property[]>()
  for (const property of type.properties) {
    const { name } = property
    if (name.trim() === '')
      return report('name-empty', { subject: `The property of \`${objectType}\`` })
    const others = named.get(name) ?? []
    if (others.some((other) => sharesSide(other, property)))
      return report('name-taken', { subject: `\`${objectType}.${name}\``, name })
    named.set(name, [...others, property])
  }
  return null
}

export const removeObjectType: EditRule<'removeObjectType'> = {
  label: (document, { objectType }) => `Delete ${nameOfType(document, objectType)}`,
  apply: (document, { objectType }) =>
    onObjectType(document, objectType, (type) =>
      changeTypes(document, withoutType(document.model, type)),
    ),
}

export const moveObjectType: EditRule<'moveObjectType'> = {
  label: (document, { objectType }) => `Move ${nameOfType(document, objectType)}`,
  apply: (document, { objectType, index }) =>
    onObjectType(document, objectType, (type) => {
      const { order } = document.model
      const from = order.indexOf(objectType)
      const rest = order.filter((id) => id !== objectType)
      const next = insert(rest, objectType, index)
      if (next.indexOf(objectType) === from) return noChange(`\`${type.name}\``, objectType)
      return {
        ok: true,
        document: withTypes(document, new Map(), next),
        inverse: [{ kind: 'moveObjectType', objectType, index: from }],
      }
    }),
}

function insert(
  order: readonly ObjectTypeId[],
  id: ObjectTypeId,
  index = order.length,
): readonly ObjectTypeId[] {
  return order.toSpliced(Math.max(0, index), 0, id)
}
