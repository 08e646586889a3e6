import {
  makeModel,
  type Candidate,
  type ObjectType,
  type ObjectTypeId,
  type PropertyId,
} from '#core/model'
import type { Alignment, PropertyGroup, TypeGroup } from './align.ts'
import { joinProperty, sdkFacts, type Joining } from './join-property.ts'
import type { Settlement } from './settlement.ts'
import { winnerAmong } from './winner.ts'

/** One client made of several, and what its nodes are made of. */
export type JoinedClient = {
  readonly candidate: Candidate
  readonly types: ReadonlyMap<ObjectTypeId, TypeGroup>
  readonly properties: ReadonlyMap<PropertyId, PropertyGroup>
}

/**
 * Makes one client of all clients of an alignment: where they differ it says what the chosen one says, or the first
 * where none of them was chosen. What the chosen party goes without is left out.
 */
export function joinClients(alignment: Alignment, settlement: Settlement): JoinedClient {
  const winner = winnerAmong(alignment.parties, settlement)
  const groups = alignment.types.filter((group) => winner(group, 'presence') !== null)
  const types = new Map(groups.map((group) => [group.id as ObjectTypeId, group]))
  const properties = new Map<PropertyId, PropertyGroup>()
  for (const group of groups)
    for (const one of group.properties)
      if (winner(one, 'shape') !== null) properties.set(one.id as PropertyId, one)
  const joining = { alignment, winner, types, properties }
  const model = makeModel(groups.flatMap((group) => joinType(group, joining) ?? []))
  return { candidate: { speaks: 'object-model', model }, types, properties }
}

function joinType(group: TypeGroup, joining: Joining): ObjectType | null {
  const { winner } = joining
  const first = winner(group, 'presence')
  const saidBy = (party: string | null): ObjectType | undefined =>
    party === null ? undefined : group.said.get(party)
  const type = saidBy(first)
  if (first === null || !type) return null
  const properties = inOrderOf(type, first, group).flatMap(
    (one) => joinProperty(one, first, joining) ?? [],
  )
  const keyed = saidBy(winner(group, 'primary-key'))
  const key = group.properties.find(({ said }) =>
    [...said].some(
      ([party, { id }]) => group.said.get(party) === keyed && id === keyed?.primaryKey,
    ),
  )?.id
  return {
    ...type,
    id: group.id as ObjectTypeId,
    name: saidBy(winner(group, 'name'))?.name ?? type.name,
    kind: saidBy(winner(group, 'kind'))?.kind ?? type.kind,
    primaryKey: properties.find(({ id }) => id === key)?.id ?? null,
    properties,
    client: { ...type.client, ...sdkFacts([...group.said.values()]) },
  }
}

/** The properties as a client has them, then what others add. */
function inOrderOf(type: ObjectType, party: string, group: TypeGroup): readonly PropertyGroup[] {
  const place = new Map(type.properties.map((property, i) => [property, i]))
  const at = ({ said }: PropertyGroup): number => {
    const own = said.get(party)
    return (own && place.get(own)) ?? type.properties.length
  }
  return group.properties.toSorted((a, b) => at(a) - at(b))
}
