import { isOn, type Side } from '../side.ts'
import type { Model } from '../model.ts'
import type { ObjectType } from '../object-type.ts'
import { tableOf, type ObjectTypes } from './type-table.ts'
import { objectTypesOf } from './type-list.ts'
import { isWholeOn, type FindType } from './whole-on.ts'

const views = new WeakMap<ObjectTypes, Map<Side, Model>>()
const parts = new WeakMap<ObjectType, Map<Side, ObjectType>>()

/**
 * The model as one side has it: without the object types and properties that the other side alone has. The model itself
 * where nothing is kept apart. Object types that lose nothing keep identity; remembered as long as the types stay.
 */
export function viewOf(model: Model, side: Side): Model {
  const known = views.get(model.objectTypes)?.get(side)
  if (known?.order === model.order && known.app === model.app) return known
  const types = objectTypesOf(model)
  if (!types.some(holdsApart)) return model
  const find: FindType = (id) => model.objectTypes.get(id)
  const seen = types.filter((type) => isOn(side, type)).map((type) => partOn(side, find, type))
  const isWhole = seen.length === types.length && seen.every((type, i) => type === types[i])
  const order = seen.map(({ id }) => id)
  const view = isWhole ? model : { ...model, objectTypes: tableOf(seen), order }
  const others = views.get(model.objectTypes)
  if (others) others.set(side, view)
  else views.set(model.objectTypes, new Map([[side, view]]))
  return view
}

const apart = new WeakMap<ObjectType, boolean>()

/** Is the object type, or a property of it, kept on one side? Remembered as long as the type is. */
function holdsApart(type: ObjectType): boolean {
  const known = apart.get(type)
  if (known !== undefined) return known
  const found = type.only !== undefined || type.properties.some(({ only }) => only !== undefined)
  apart.set(type, found)
  return found
}

/** The object type as one side has it: itself where it loses no property. */
function partOn(side: Side, find: FindType, type: ObjectType): ObjectType {
  const properties = type.properties.filter((property) => isWholeOn(side, find, property))
  if (properties.length === type.properties.length) return type
  const known = parts.get(type)?.get(side)
  if (known && sameList(known.properties, properties)) return known
  const isKept = properties.some(({ id }) => id === type.primaryKey)
  const part = { ...type, properties, primaryKey: isKept ? type.primaryKey : null }
  const others = parts.get(type)
  if (others) others.set(side, part)
  else parts.set(type, new Map([[side, part]]))
  return part
}

function sameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}
