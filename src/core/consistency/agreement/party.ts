import {
  makeModel,
  objectTypesOf,
  viewOf,
  type Candidate,
  type Model,
  type ObjectType,
  type Property,
  type Side,
} from '#core/model'
import { isInverse } from '../shape-facets.ts'

/** One that has a schema of the app and should agree with the others: its server, or one of its clients. */
export type Party = {
  /** Unique among the parties. */
  readonly id: string
  /** What people call it. */
  readonly title: string
  readonly candidate: Candidate
  /** It speaks for the object types that it has alone: it misses none. */
  readonly partial?: boolean
}

/** The server first, then by id: what is found does not hang on the order in which parties are named. */
export function inOrder(parties: readonly Party[]): readonly Party[] {
  const rank = (party: Party): number => (isServer(party) ? 0 : 1)
  return parties.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** Does the party speak for the server? */
export function isServer({ candidate }: Party): boolean {
  return candidate.speaks === 'app-services'
}

/** The object types of a party, with what its side can say of them. */
export function typesOf(party: Party): readonly ObjectType[] {
  const { model, speaks } = party.candidate
  return objectTypesOf(viewOf(model, speaks)).map((type) => {
    const properties = type.properties.filter((property) => canSay(speaks, property))
    return properties.length === type.properties.length ? type : { ...type, properties }
  })
}

function canSay(side: Side, property: Property): boolean {
  return side === 'app-services' ? !isInverse(property) : property.type.kind !== 'serverOnly'
}

/** The model as its party has it, with nothing marked as the party's alone. */
export function wholeModel(party: Party): Model {
  const types = typesOf(party).map((type) => ({
    ...unmarked(type),
    properties: type.properties.map(unmarked),
  }))
  return makeModel(types, { app: party.candidate.model.app })
}

function unmarked<Node extends { readonly only?: Side }>(node: Node): Omit<Node, 'only'> {
  const { only: _, ...rest } = node
  return rest
}
