import { retyping, type Edit } from '#core/edits'
import {
  normalizeShape,
  propertyOf,
  type ClientPropertyFacts,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type PropertyShape,
  type Side,
} from '#core/model'
import { report } from '../diagnostics.ts'
import { bulkOf, type BulkPlan } from './bulk.ts'
import { indexesOf } from './indexes-of.ts'
import { renamed, type Renaming } from './renaming.ts'

/** One change of many properties. */
export type PropertyChange =
  | { readonly set: 'type'; readonly shape: PropertyShape }
  | { readonly set: 'optional'; readonly optional: boolean }
  | { readonly set: 'index'; readonly index: ClientPropertyFacts['index'] | null }
  | { readonly set: 'only'; readonly only: Side | null }
  | { readonly set: 'name'; readonly renaming: Renaming }
  | { readonly set: 'gone' }

/** Changes properties of one object type alike, each as far as it can be. */
export function bulkProperties(
  model: Model,
  objectType: ObjectTypeId,
  ids: readonly PropertyId[],
  change: PropertyChange,
): BulkPlan {
  const before = model.objectTypes.get(objectType)
  const items = ids.flatMap((id) => {
    const name = propertyOf(before, id)?.name
    if (name === undefined) return []
    return [
      {
        name,
        change: (current: Model) => {
          const type = current.objectTypes.get(objectType)
          const property = propertyOf(type, id)
          return type && property ? changing(type, property, change) : { reason: '' }
        },
      },
    ]
  })
  return bulkOf(model, items)
}

type Changing = readonly Edit[] | { readonly reason: string }

function changing(type: ObjectType, property: Property, change: PropertyChange): Changing {
  const at = { objectType: type.id, property: property.id }
  switch (change.set) {
    case 'type':
      return retyping(type, property.id, change.shape)
    case 'optional':
      return optionally(type, property, change.optional)
    case 'index':
      return indexing(type, property, change.index)
    case 'only':
      return [{ kind: 'setPropertyOnly', ...at, only: change.only }]
    case 'name':
      return [{ kind: 'renameProperty', ...at, name: renamed(property.name, change.renaming) }]
    case 'gone':
      return [{ kind: 'removeProperty', ...at }]
  }
}

function optionally(type: ObjectType, property: Property, optional: boolean): Changing {
  const { type: value, container, elementOptional } = property
  const shape = normalizeShape({ type: value, container, elementOptional, optional })
  if (shape.optional !== optional)
    return {
      reason: report(optional ? 'never-optional' : 'always-optional', { name: property.name })
        .message,
    }
  return [{ kind: 'setPropertyShape', objectType: type.id, property: property.id, shape }]
}

function indexing(
  type: ObjectType,
  property: Property,
  index: ClientPropertyFacts['index'] | null,
): Changing {
  const { index: _, ...rest } = property.client
  if (index && !indexesOf(property).includes(index))
    return { reason: report('no-such-index', { name: property.name }).message }
  const client = index ? { ...rest, index } : rest
  return [{ kind: 'setPropertyClient', objectType: type.id, property: property.id, client }]
}
