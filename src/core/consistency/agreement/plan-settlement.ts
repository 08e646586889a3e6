import { propertyOf, type Model } from '#core/model'
import type { Disagreement, Resolution } from '../disagreement.ts'
import { align, type PropertyGroup, type TypeGroup } from './align.ts'
import { tellAll, type Told } from './agreement.ts'
import { joinClients, type JoinedClient } from './join-clients.ts'
import { isServer, type Party } from './party.ts'
import { settlementOf, type AgreementChoices, type Settlement } from './settlement.ts'

/** How several parties are to arrive: the server as it is, then one client in the name of all. */
export type SettlementPlan = {
  /** What all clients say after what was chosen. */
  readonly client: JoinedClient['candidate']
  /** How to settle where that client still disagrees with the model, which has the server’s by then. */
  readonly resolve: (model: Model, disagreement: Disagreement) => Resolution
}

/** Plans the arrival of parties by what was chosen for the rows of their agreement. */
export function planSettlement(
  parties: readonly Party[],
  choices: AgreementChoices,
): SettlementPlan {
  const alignment = align(parties)
  const settlement = settlementOf(tellAll(alignment), choices)
  const client = joinClients(alignment, settlement)
  const server = alignment.parties.find(isServer)?.id ?? null
  return {
    client: client.candidate,
    resolve: (model, disagreement) => {
      const place = placeOf(model, disagreement, client, alignment.types)
      const wanted = place && resolutionAt(place, settlement, server)
      const resolution = wanted ?? usual(disagreement)
      return disagreement.resolutions.includes(resolution) ? resolution : 'server'
    },
  }
}

type Place = { readonly group: Told['group']; readonly about: Told['about'] }

/** What is chosen for no row is as an import has it: what is brought counts, and what it does not speak of stays. */
function usual({ aspect }: Disagreement): Resolution {
  return aspect.endsWith('-not-on-client') ? 'server' : 'client'
}

function resolutionAt(
  { group, about }: Place,
  settlement: Settlement,
  server: string | null,
): Resolution | null {
  const way = settlement(group, about)
  if (way === undefined || way === 'apart') return way ?? null
  if (way.take !== server) return 'client'
  // What the server was chosen for not having is in neither the client nor the model.
  return group.said.has(server) ? 'server' : 'client'
}

function placeOf(
  model: Model,
  { aspect, client, server }: Disagreement,
  joined: JoinedClient,
  types: readonly TypeGroup[],
): Place | null {
  const isOfType = client.property === null && server.property === null
  if (isOfType) {
    const type = server.objectType && model.objectTypes.get(server.objectType)
    const group =
      (client.objectType && joined.types.get(client.objectType)) ??
      (type && named(types, type.name))
    if (!group) return null
    return { group, about: isHead(aspect) ? aspect : 'presence' }
  }
  const about = aspect === 'name' ? 'name' : 'shape'
  const group = client.property
    ? joined.properties.get(client.property)
    : missingAt(model, { client, server }, joined)
  return group ? { group, about } : null
}

function missingAt(
  model: Model,
  { client, server }: Pick<Disagreement, 'client' | 'server'>,
  joined: JoinedClient,
): PropertyGroup | undefined {
  const type = server.objectType ? model.objectTypes.get(server.objectType) : undefined
  const name = server.property && propertyOf(type, server.property)?.name
  const group = client.objectType && joined.types.get(client.objectType)
  return group && name ? named(group.properties, name) : undefined
}

function isHead(aspect: Disagreement['aspect']): aspect is 'name' | 'kind' | 'primary-key' {
  return aspect === 'name' || aspect === 'kind' || aspect === 'primary-key'
}

/** The one that any party calls so. */
function named<Group extends { readonly said: ReadonlyMap<string, { readonly name: string }> }>(
  groups: readonly Group[],
  name: string,
): Group | undefined {
  return groups.find(({ said }) => [...said.values()].some((node) => node.name === name))
}
