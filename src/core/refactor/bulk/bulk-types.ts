import { naming, newCollection, newProperty, type Edit } from '#core/edits'
import type {
  IdSource,
  Model,
  ObjectType,
  ObjectTypeId,
  ObjectTypeKind,
  PropertyShape,
  Side,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { bulkOf, type BulkPlan } from './bulk.ts'
import { renamed, type Renaming } from './renaming.ts'

/** One change of many object types. */
export type TypeChange =
  | { readonly set: 'kind'; readonly kind: ObjectTypeKind }
  /** Gives each a collection in this database; those that have one move there. */
  | { readonly set: 'database'; readonly database: string }
  | { readonly set: 'only'; readonly only: Side | null }
  | { readonly set: 'name'; readonly renaming: Renaming }
  | { readonly set: 'property'; readonly name: string; readonly shape: PropertyShape }

/** Changes object types alike, each as far as it can be. */
export function bulkTypes(
  model: Model,
  objectTypes: readonly ObjectTypeId[],
  change: TypeChange,
  ids: IdSource,
): BulkPlan {
  const items = objectTypes.flatMap((id) => {
    const name = model.objectTypes.get(id)?.name
    if (name === undefined) return []
    return [
      {
        name,
        change: (current: Model) => {
          const type = current.objectTypes.get(id)
          return type ? changing(current, type, change, ids) : { reason: '' }
        },
      },
    ]
  })
  return bulkOf(model, items)
}

type Changing = readonly Edit[] | { readonly reason: string }

function changing(model: Model, type: ObjectType, change: TypeChange, ids: IdSource): Changing {
  const { id: objectType } = type
  switch (change.set) {
    case 'kind':
      return [kindEdit(model, type, change.kind)]
    case 'database':
      return storing(model, type, change.database)
    case 'only':
      return [{ kind: 'setObjectTypeOnly', objectType, only: change.only }]
    case 'name':
      return naming(model, type, renamed(type.name, change.renaming))
    case 'property': {
      const property = { ...newProperty(type, ids, change.name, change.shape), name: change.name }
      return [{ kind: 'addProperty', objectType, property }]
    }
  }
}

/** The edit that makes an object type one of this kind: a collection comes and goes with it. */
export function kindEdit(
  model: Model,
  { id: objectType, kind, name, collection: present }: ObjectType,
  typeKind: ObjectTypeKind,
): Edit<'setObjectTypeKind'> {
  const risen = kind === 'embedded' ? (present ?? newCollection(model, name)) : present
  const collection = typeKind === 'embedded' ? null : risen
  return { kind: 'setObjectTypeKind', objectType, typeKind, collection }
}

function storing(model: Model, type: ObjectType, database: string): Changing {
  const { id: objectType, name, kind, collection } = type
  if (kind === 'embedded') return { reason: report('no-collection', { name }).message }
  const next = collection
    ? { ...collection, database }
    : newCollection(model, name, { dataSource: model.app.dataSource, database })
  return [{ kind: 'setCollection', objectType, collection: next }]
}
