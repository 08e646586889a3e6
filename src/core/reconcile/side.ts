import {
  isOn,
  isWholeOn,
  type FindType,
  type ObjectType,
  type Property,
  type Side,
} from '#core/model'

/** For the properties of a candidate: what they refer to is as much of its side as they are. */
export const ofOwnSide: FindType = () => undefined

/** Can this side say anything about such a property? What it cannot say, it can neither change nor remove. */
export function canSayProperty(side: Side, property: Property, find: FindType): boolean {
  if (!isWholeOn(side, find, property)) return false
  const { type } = property
  if (side === 'object-model') return type.kind !== 'serverOnly'
  return type.kind !== 'inverse' && type.kind !== 'unresolved'
}

/** Is the property this side's alone: kept to it, or of a kind for which the other side has no word? */
export function isOwn(side: Side, { only, type }: Property): boolean {
  if (only !== undefined) return only === side
  return side === 'object-model' && type.kind === 'inverse'
}

/** May a text of this side that leaves the object type out mean that it is gone? */
export function canSayGone(side: Side, type: ObjectType): boolean {
  if (!isOn(side, type)) return false
  return side === 'object-model' || (type.kind !== 'embedded' && type.collection !== null)
}

/**
 * May a candidate describe this current object type? An object written inline on the server is never a type that has a
 * collection of its own, whatever its title.
 */
export function canBe(side: Side, candidate: ObjectType, current: ObjectType): boolean {
  if (side === 'object-model' || candidate.kind !== 'embedded') return true
  return current.kind === 'embedded' || current.collection === null
}
