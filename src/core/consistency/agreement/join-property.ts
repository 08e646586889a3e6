import type {
  ClientPropertyFacts,
  ObjectTypeId,
  Property,
  PropertyId,
  ValueType,
} from '#core/model'
import type { Alignment, PropertyGroup, TypeGroup } from './align.ts'
import type { Winner } from './winner.ts'

/** What is joined, by whose word, and which nodes there will be. */
export type Joining = {
  readonly alignment: Alignment
  readonly winner: Winner
  readonly types: ReadonlyMap<ObjectTypeId, TypeGroup>
  readonly properties: ReadonlyMap<PropertyId, PropertyGroup>
}

/**
 * The property of the joined client, written where the client `party`, whose text is kept, has it; null where there is
 * to be none.
 */
export function joinProperty(
  group: PropertyGroup,
  party: string,
  joining: Joining,
): Property | null {
  const { winner } = joining
  const saidBy = (one: string | null): Property | undefined =>
    one === null ? undefined : group.said.get(one)
  const from = winner(group, 'shape')
  const property = saidBy(from)
  const type = property && from !== null ? typeIn(property.type, from, joining) : null
  if (!property || !type) return null
  return {
    ...property,
    id: group.id as PropertyId,
    name: saidBy(winner(group, 'name'))?.name ?? property.name,
    type,
    client: {
      ...without(property.client),
      ...pick(saidBy(winner(group, 'index')), 'index'),
      ...pick(saidBy(winner(group, 'default')), 'default'),
      ...sdkFacts([...group.said.values()]),
    },
    spelling: group.said.get(party)?.spelling ?? {},
  }
}

/** The type with what it refers to as it will be. An inverse relationship of what will not be is none. */
function typeIn(
  type: ValueType,
  party: string,
  { alignment, types, properties }: Joining,
): ValueType | null {
  const naming = alignment.naming.get(party)
  if (type.kind === 'link' || type.kind === 'embedded') {
    const target = naming?.objectType(type.target) as ObjectTypeId
    return types.has(target) ? { ...type, target } : unresolved(type.target, party, alignment)
  }
  if (type.kind !== 'inverse') return type
  const origin = naming?.objectType(type.origin) as ObjectTypeId
  const property = naming?.property(type.property) as PropertyId
  return types.has(origin) && properties.has(property) ? { ...type, origin, property } : null
}

function unresolved(id: ObjectTypeId, party: string, { parties }: Alignment): ValueType | null {
  const { model } = parties.find((one) => one.id === party)?.candidate ?? {}
  const typeName = model?.objectTypes.get(id)?.name
  return typeName === undefined ? null : { kind: 'unresolved', typeName }
}

function without(facts: ClientPropertyFacts): ClientPropertyFacts {
  const { index: _, default: _default, ...rest } = facts
  return rest
}

function pick(property: Property | undefined, fact: 'index' | 'default'): ClientPropertyFacts {
  const value = property?.client[fact]
  return value === undefined ? {} : { [fact]: value }
}

type Facts<Sdk> = { readonly client: { readonly sdk?: Readonly<Record<string, Sdk>> } }

/** What each SDK alone knows: every client keeps its own. */
export function sdkFacts<Sdk>(nodes: readonly Facts<Sdk>[]): {
  readonly sdk?: Readonly<Record<string, Sdk>>
} {
  const all = nodes.flatMap(({ client }) => Object.entries(client.sdk ?? {}))
  return all.length === 0 ? {} : { sdk: Object.fromEntries(all.toReversed()) }
}
