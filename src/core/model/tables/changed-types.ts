import type { Model } from '../model.ts'
import type { ObjectType } from '../object-type.ts'
import { objectTypesOf } from './type-list.ts'

/** One object type as it was and as it is; undefined where it was not, or is no more. */
export type TypeChange = readonly [ObjectType | undefined, ObjectType | undefined]

/** The object types in which two models differ. Costs a comparison of pointers for each object type. */
export function changedTypes(before: Model, after: Model): readonly TypeChange[] {
  if (before.objectTypes === after.objectTypes) return []
  const [old, now] = [objectTypesOf(before), objectTypesOf(after)]
  if (before.order === after.order)
    return now.flatMap((type, i): TypeChange[] => (type === old[i] ? [] : [[old[i], type]]))
  const gone = old.filter(({ id }) => !after.objectTypes.has(id))
  return [
    ...gone.map((type): TypeChange => [type, undefined]),
    ...now.flatMap((type): TypeChange[] => {
      const was = before.objectTypes.get(type.id)
      return was === type ? [] : [[was, type]]
    }),
  ]
}
