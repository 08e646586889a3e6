import { Map } from 'immutable'
import type { ObjectTypeId } from '../ids.ts'
import type { ObjectType } from '../object-type.ts'

/**
 * Object types by their ids. Persistent: setting one takes the same time whatever the number of the others, and leaves
 * the table it was set in as it is. Says nothing about order.
 */
export type ObjectTypes = Map<ObjectTypeId, ObjectType>

export function isTable(value: unknown): value is ObjectTypes {
  return Map.isMap(value)
}

/** The table of these object types. Where several have one id, the last is taken. */
export function tableOf(types: Iterable<ObjectType>): ObjectTypes {
  const table: ObjectTypes = Map()
  return table.withMutations((next) => {
    for (const type of types) next.set(type.id, type)
  })
}
