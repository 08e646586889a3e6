import type { ObjectTypeId } from './ids.ts'
import type { ObjectType } from './object-type.ts'
import type { Property } from './property.ts'
import { propertyOf, referenceOf } from './walkers.ts'

export const sides = ['app-services', 'object-model'] as const

/** Who can say something about a model: the server in its App Services Schema, clients in their Realm Object Schema. */
export type Side = (typeof sides)[number]

/** The other one. */
export function otherSide(side: Side): Side {
  return side === 'app-services' ? 'object-model' : 'app-services'
}

/** Does this side have the object type, or the property by itself? */
export function isOn(side: Side, { only }: { readonly only?: Side }): boolean {
  return only === undefined || only === side
}

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
