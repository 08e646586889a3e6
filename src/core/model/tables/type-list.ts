import type { Model } from '../model.ts'
import type { ObjectType } from '../object-type.ts'
import type { ObjectTypes } from './type-table.ts'

type Listed = { readonly order: Model['order']; readonly types: readonly ObjectType[] }

const lists = new WeakMap<ObjectTypes, Listed>()

/** Every object type in explicit order. Listed on first demand; after an edit of one object type, carried over. */
export function objectTypesOf({ objectTypes, order }: Model): readonly ObjectType[] {
  const known = lists.get(objectTypes)
  if (known?.order === order) return known.types
  const types = order.flatMap((id) => objectTypes.get(id) ?? [])
  lists.set(objectTypes, { order, types })
  return types
}

/** Hands the list of `from` on to `to`, in which one object type was replaced and nothing else differs. */
export function carryList(
  from: ObjectTypes,
  to: ObjectTypes,
  before: ObjectType,
  after: ObjectType,
): void {
  const known = lists.get(from)
  const at = known ? known.types.indexOf(before) : -1
  if (known && at !== -1) lists.set(to, { order: known.order, types: known.types.with(at, after) })
}
