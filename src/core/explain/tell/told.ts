import { clientNotation } from '#core/formats'
import {
  isOn,
  propertyOf,
  referenceOf,
  type Model,
  type ObjectType,
  type Property,
  type Side,
} from '#core/model'
import type { Place } from './places.ts'

/** A property that is explained, and where the server’s texts speak of it. */
export type ToldProperty = {
  readonly model: Model
  readonly type: ObjectType
  readonly property: Property
  /** `Dog.owner` */
  readonly name: string
  readonly places: readonly Place[]
}

/** An object type that is explained, and where the server’s texts write it out. */
export type ToldType = {
  readonly model: Model
  readonly type: ObjectType
  readonly places: readonly Place[]
}

/** The name of what a property refers to, be it there or not; empty where it refers to nothing. */
export function targetName({ model, property }: Pick<ToldProperty, 'model' | 'property'>): string {
  if (property.type.kind === 'unresolved') return property.type.typeName
  const target = referenceOf(property)
  return (target && model.objectTypes.get(target)?.name) ?? ''
}

/** Why a side goes without a property by choice; null where it does not. */
export function leftOutOf(
  side: Side,
  { model, type, property }: Pick<ToldProperty, 'model' | 'type' | 'property'>,
): 'type' | 'property' | 'target' | null {
  if (!isOn(side, type)) return 'type'
  if (!isOn(side, property)) return 'property'
  const target = referenceOf(property)
  const referred = target === null ? undefined : model.objectTypes.get(target)
  if (referred && !isOn(side, referred)) return 'target'
  if (property.type.kind !== 'inverse') return null
  const forward = propertyOf(referred, property.type.property)
  return forward && !isOn(side, forward) ? 'target' : null
}

/** Do clients have the property? */
export function isOnClients({
  model,
  type,
  property,
}: Omit<ToldProperty, 'name' | 'places'>): boolean {
  return isOn('object-model', type) && clientNotation(model, type, property) !== null
}

/** Is it an inverse relationship, be the one it inverts there or not? */
export function isInverse({ type }: Property): boolean {
  return type.kind === 'inverse' || (type.kind === 'unresolved' && type.inverseOf !== undefined)
}

/** A value on one line, and no longer than a line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

/** Names as a list of code: `` `a`, `b` ``. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
