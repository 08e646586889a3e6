import type { Model, ObjectType, ObjectTypeId } from '#core/model'
import { usesOf, withKindOf } from '../effects/cascade.ts'
import {
  changeType,
  changeTypes,
  noChange,
  onObjectType,
  refuse,
  withTypes,
} from '../effects/change.ts'
import { report } from '../diagnostics.ts'
import { refusedCollection, refusedTypeName } from '../effects/names.ts'
import { embeds } from '../effects/relations.ts'
import type { EditRule } from '../rule.ts'
import { sameValue } from '../same-value.ts'
import { nameOfType } from './say.ts'

export const renameObjectType: EditRule<'renameObjectType'> = {
  label: (document, { objectType, name }) =>
    `Rename ${nameOfType(document, objectType)} to ${name}`,
  apply: (document, { objectType, name }) =>
    onObjectType(document, objectType, (type) => {
      if (type.name === name) return noChange(`\`${name}\``, objectType)
      const refused = refusedTypeName(document.model, name, objectType)
      if (refused) return refuse(refused)
      const next = { ...type, name }
      if (refusedTypeName(document.model, type.name, objectType))
        return changeTypes(document, new Map([[objectType, next]]))
      return changeType(document, next, { kind: 'renameObjectType', objectType, name: type.name })
    }),
}

const kindNames = {
  object: 'a top-level type',
  embedded: 'an embedded type',
  asymmetric: 'an asymmetric type',
} as const

export const setObjectTypeKind: EditRule<'setObjectTypeKind'> = {
  label: (document, { objectType, typeKind }) =>
    `Make ${nameOfType(document, objectType)} ${kindNames[typeKind]}`,
  apply: (document, { objectType, typeKind: kind, collection }) =>
    onObjectType(document, objectType, (type) => {
      const { model } = document
      if (type.kind === kind) return noChange(`\`${type.name}\``, objectType)
      const next: ObjectType =
        kind === 'embedded'
          ? { ...type, kind, collection: null, primaryKey: null }
          : { ...type, kind, collection }
      const taken = refusedCollection(model, next.collection, objectType)
      if (taken && !sameValue(type.collection, next.collection)) return refuse(taken)
      const where = { objectType }
      const named = { target: type.name }
      const user = kind === 'asymmetric' && userOf(model, objectType)
      if (user) return refuse(report('asymmetric-in-use', { ...named, user }, where))
      const changes = withKindOf(model, next)
      const after = withTypes(document, changes).model
      if (
        kind === 'embedded' &&
        embeds(after, after.objectTypes.get(objectType) ?? next, objectType)
      )
        return refuse(report('embedded-cycle', named, where))
      return changeTypes(document, changes)
    }),
}

/** The first property that links to, or embeds, the object type; null without any. */
function userOf(model: Model, id: ObjectTypeId): string | null {
  const use = usesOf(model, id).find(({ property }) => property.type.kind !== 'inverse')
  return use ? `${model.objectTypes.get(use.objectType)?.name}.${use.property.name}` : null
}

export const setCollection: EditRule<'setCollection'> = {
  label: (document, { objectType, collection }) =>
    collection
      ? `Store ${nameOfType(document, objectType)} in ${collection.name}`
      : `Take ${nameOfType(document, objectType)} out of its collection`,
  apply: (document, { objectType, collection }) =>
    onObjectType(document, objectType, (type) => {
      if (sameValue(type.collection, collection)) return noChange(`\`${type.name}\``, objectType)
      if (type.kind === 'embedded')
        return refuse(report('embedded-collection', { objectType: type.name }, { objectType }))
      const refused = refusedCollection(document.model, collection, objectType)
      if (refused) return refuse(refused)
      const next = { ...type, collection }
      const before = type.collection
      if (refusedCollection(document.model, before, objectType))
        return changeTypes(document, new Map([[objectType, next]]))
      return changeType(document, next, { kind: 'setCollection', objectType, collection: before })
    }),
}

export const setPrimaryKey: EditRule<'setPrimaryKey'> = {
  label: (document, { objectType, property }) => {
    const type = document.model.objectTypes.get(objectType)
    const key = type?.properties.find(({ id }) => id === property)
    return key
      ? `Make ${key.name} the primary key of ${type?.name}`
      : `Take the primary key of ${nameOfType(document, objectType)} away`
  },
  apply: (document, { objectType, property }) =>
    onObjectType(document, objectType, (type) => {
      const where = { objectType }
      if (type.primaryKey === property) return noChange(`\`${type.name}\``, objectType)
      if (type.kind === 'embedded' && property !== null)
        return refuse(report('embedded-primary-key', { objectType: type.name }, where))
      if (type.kind === 'embedded')
        return changeTypes(document, new Map([[objectType, { ...type, primaryKey: null }]]))
      if (property !== null && !type.properties.some(({ id }) => id === property))
        return refuse(report('unknown-property', { objectType: type.name }, where))
      return changeType(
        document,
        { ...type, primaryKey: property },
        { kind: 'setPrimaryKey', objectType, property: type.primaryKey },
      )
    }),
}
