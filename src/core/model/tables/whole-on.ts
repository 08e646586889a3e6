import type { ObjectTypeId } from '../ids.ts'
import type { ObjectType } from '../object-type.ts'
import type { Property } from '../property.ts'
import { isOn, type Side } from '../side.ts'
import { propertyOf, referenceOf } from '../walkers.ts'

/** Finds an object type of a model. */
export type FindType = (id: ObjectTypeId) => ObjectType | undefined

/** Does this side have the property and all that it refers to? */
export function isWholeOn(side: Side, find: FindType, property: Property): boolean {
  if (!isOn(side, property)) return false
  const target = referenceOf(property)
  const type = target === null ? undefined : find(target)
  if (type && !isOn(side, type)) return false
  if (property.type.kind !== 'inverse') return true
  const forward = propertyOf(type, property.type.property)
  return forward === undefined || isOn(side, forward)
}
