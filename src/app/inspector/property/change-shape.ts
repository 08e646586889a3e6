import { retyping } from '#core/edits'
import type { ObjectType, Property, PropertyShape } from '#core/model'
import { commit } from '../commit.ts'

/** Gives a property another shape as one undoable step. Returns why not, or null. */
export function changeShape(
  type: ObjectType,
  { id, name }: Property,
  shape: PropertyShape,
): string | null {
  return commit(retyping(type, id, shape), { label: `Change the type of ${type.name}.${name}` })
}
