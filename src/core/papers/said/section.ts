import { referenceOf, type Model, type ObjectType, type ObjectTypeId } from '#core/model'
import {
  clientFacts,
  descriptionIn,
  presenceWords,
  serverFacts,
  typeWords,
} from './property-facts.ts'
import { relationsFrom, relationsTo } from './relations.ts'
import { typeFacts, type Fact } from './type-facts.ts'
import { shownName } from './visible.ts'

/** A property, in the words of a data dictionary. Names are as they are shown. */
export type Row = {
  readonly name: string
  readonly type: string
  /** The object type that the type leads to. */
  readonly target: ObjectTypeId | null
  readonly presence: readonly string[]
  readonly server: readonly string[]
  readonly clients: readonly string[]
  /** As it was written, on several lines perhaps. */
  readonly description: string
}

/** A relationship, seen from one of its ends. */
export type End = {
  /** The property, behind its object type where that is another’s. */
  readonly property: string
  readonly other: ObjectTypeId
  readonly otherName: string
  readonly words: string
}

/** All that a data dictionary says of an object type. */
export type Section = {
  readonly id: ObjectTypeId
  readonly name: string
  readonly description: string
  readonly facts: readonly Fact[]
  readonly rows: readonly Row[]
  readonly leaving: readonly End[]
  readonly arriving: readonly End[]
}

/** The words of a data dictionary for one object type. */
export function sectionOf(model: Model, type: ObjectType): Section {
  const nameOf = (id: ObjectTypeId): string => shownName(model.objectTypes.get(id)?.name ?? '')
  return {
    id: type.id,
    name: shownName(type.name),
    description: descriptionIn(type.server.keywords),
    facts: typeFacts(type),
    rows: type.properties.map((property) => ({
      name: shownName(property.name),
      type: typeWords(model, property),
      target: targetOf(model, referenceOf(property)),
      presence: [
        ...(property.id === type.primaryKey ? ['primary key'] : []),
        ...presenceWords(property),
      ],
      server: serverFacts(property),
      clients: clientFacts(property),
      description: descriptionIn(property.server.keywords),
    })),
    leaving: relationsFrom(model, type).map(({ property, to, words }) => ({
      property: shownName(property.name),
      other: to,
      otherName: nameOf(to),
      words,
    })),
    arriving: relationsTo(model, type).map(({ property, from, words }) => ({
      property: `${nameOf(from)}.${shownName(property.name)}`,
      other: from,
      otherName: nameOf(from),
      words,
    })),
  }
}

function targetOf(model: Model, id: ObjectTypeId | null): ObjectTypeId | null {
  return id !== null && model.objectTypes.has(id) ? id : null
}

/** How many object types and properties there are, as a person says it. */
export function countWords(types: readonly ObjectType[]): string {
  const properties = types.reduce((sum, type) => sum + type.properties.length, 0)
  const counted = (count: number, one: string, many: string): string =>
    `${count} ${count === 1 ? one : many}`
  return `${counted(types.length, 'object type', 'object types')}, ${counted(properties, 'property', 'properties')}`
}
