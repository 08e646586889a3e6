import {
  indexOf,
  propertyOf,
  referenceOf,
  type Container,
  type Model,
  type ObjectType,
} from '#core/model'
import type { ObjectTypeId, Property } from '#core/model'
import { typeWords } from './property-facts.ts'

/** A property that refers from one object type to another. */
export type Relation = {
  readonly from: ObjectTypeId
  readonly property: Property
  readonly to: ObjectTypeId
  /** What it is, as in “to many (list)”. */
  readonly words: string
}

const links: Readonly<Record<Container, string>> = {
  none: 'to one',
  list: 'to many (list)',
  set: 'to many (set)',
  dictionary: 'to many (dictionary)',
}

const embeds: Readonly<Record<Container, string>> = {
  none: 'embeds one',
  list: 'embeds many (list)',
  set: 'embeds many (set)',
  dictionary: 'embeds many (dictionary)',
}

/** The relationships that start in an object type, in the order of its properties. */
export function relationsFrom(model: Model, type: ObjectType): readonly Relation[] {
  return type.properties.flatMap((property) => relation(model, type.id, property) ?? [])
}

/** The relationships of others, and its own, that lead to an object type. */
export function relationsTo(model: Model, type: ObjectType): readonly Relation[] {
  const uses = indexOf(model).uses.get(type.id) ?? []
  return uses.flatMap(({ objectType, property }) => relation(model, objectType, property) ?? [])
}

/** The relationship that a property is; null where it refers to nothing. */
export function relation(model: Model, from: ObjectTypeId, property: Property): Relation | null {
  const to = referenceOf(property)
  if (to === null || !model.objectTypes.has(to)) return null
  return { from, property, to, words: words(model, property) }
}

function words(model: Model, property: Property): string {
  const { type, container } = property
  if (type.kind === 'inverse') return `inverse of ${typeWords(model, property).replace(/^<- /, '')}`
  return (type.kind === 'embedded' ? embeds : links)[container]
}

/** The primary key of an object type; null where it has none. */
export function keyOf(type: ObjectType | undefined): Property | null {
  return (type?.primaryKey && propertyOf(type, type.primaryKey)) ?? null
}
