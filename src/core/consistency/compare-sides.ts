import {
  indexOf,
  makeModel,
  objectTypesOf,
  otherSide,
  viewOf,
  type Candidate,
  type Model,
  type ObjectType,
  type Property,
} from '#core/model'
import { matchCandidate } from '#core/reconcile'
import { compareProperties } from './compare-properties.ts'
import { disagreementOf, type Disagreement, type Stand } from './disagreement.ts'
import { keyOf, kindOf } from './heads.ts'
import type { Pairing } from './pairing.ts'

const nothing: Stand = { objectType: null, property: null, says: null }

/**
 * Where a candidate, which speaks for one side, disagrees with what a model says for the other. Nodes are matched as an
 * import would match them. What only one side can say is no disagreement: constraints, inverse relationships, indexes,
 * defaults, names in code; and the server is not asked about optional elements, for which it has no word.
 * Source: realm-core src/realm/sync/transform.cpp and instruction_applier.cpp. In the order of the server's types.
 */
export function compareSides(current: Model, candidate: Candidate): readonly Disagreement[] {
  const there = viewOf(current, otherSide(candidate.speaks))
  const pairing = pair(there, { ...candidate, model: withoutApart(current, candidate) })
  const { pairs, serverOnly, clientOnly } = pairing
  return [
    ...pairs.flatMap((both) => [
      ...compareHeads(both.server, both.client),
      ...compareProperties(both, pairing),
    ]),
    ...serverOnly.map((type) =>
      disagreementOf('type-not-on-client', type.name, standOf(type, kindOf(type)), nothing),
    ),
    ...clientOnly.map((type) =>
      disagreementOf('type-not-on-server', type.name, nothing, standOf(type, kindOf(type))),
    ),
  ]
}

/** The candidate without what the model keeps on its side on purpose: that is no concern of the other. */
function withoutApart(current: Model, { speaks, model }: Candidate): Model {
  const { byName } = indexOf(current)
  const types = objectTypesOf(model).flatMap((type): ObjectType[] => {
    const [id] = byName.get(type.name) ?? []
    const known = id && current.objectTypes.get(id)
    if (!known) return [type]
    if (known.only === speaks) return []
    const apart = new Set(known.properties.filter(({ only }) => only === speaks).map(nameOf))
    if (apart.size === 0) return [type]
    return [{ ...type, properties: type.properties.filter((one) => !apart.has(nameOf(one))) }]
  })
  return makeModel(types, { app: model.app })
}

function nameOf({ name }: Property): string {
  return name
}

/** Who is who on the two sides. An embedded type that the server does not spell out is only not used there. */
function pair(there: Model, candidate: Candidate): Pairing {
  const isClient = candidate.speaks === 'object-model'
  const here = viewOf(candidate.model, candidate.speaks)
  const matches = matchCandidate(there, { speaks: candidate.speaks, model: here })
  const taken = new Set(matches.map(({ current }) => current.id))
  const found = new Set(matches.map(({ candidate: type }) => type.id))
  const alone = [
    objectTypesOf(here).filter(({ id }) => !found.has(id)),
    objectTypesOf(there).filter((type) => !taken.has(type.id) && isSpoken(type, candidate)),
  ] as const
  const [clientOnly, serverOnly] = isClient ? alone : [alone[1], alone[0]]
  const [server, client] = isClient ? [there, here] : [here, there]
  const serverTypeOf = new Map(
    matches.map(({ current, candidate: type }) =>
      isClient ? [type.id, current.id] : [current.id, type.id],
    ),
  )
  return {
    server,
    client,
    serverTypeOf,
    pairs: matches.map(({ current, candidate: type, properties }) => ({
      server: isClient ? current : type,
      client: isClient ? type : current,
      serverOf: new Map(
        [...properties].map(([id, known]) => (isClient ? [id, known.id] : [known.id, id])),
      ),
    })),
    serverOnly,
    clientOnly,
  }
}

/** Does the model speak of the type for the side that the candidate does not, and not keep it there on purpose? */
function isSpoken(type: ObjectType, { speaks }: Candidate): boolean {
  if (type.only) return false
  return speaks === 'app-services' || type.kind === 'embedded' || type.collection !== null
}

function compareHeads(server: ObjectType, client: ObjectType): readonly Disagreement[] {
  const found: Disagreement[] = []
  const says = (aspect: 'kind' | 'primary-key' | 'name', a: string, b: string): void => {
    if (a !== b)
      found.push(disagreementOf(aspect, client.name, standOf(server, a), standOf(client, b)))
  }
  says('name', `\`${server.name}\``, `\`${client.name}\``)
  says('kind', kindOf(server), kindOf(client))
  const [a, b] = [keyOf(server), keyOf(client)]
  if (a !== null && b !== null) says('primary-key', a, b)
  return found
}

function standOf({ id }: ObjectType, says: string): Stand {
  return { objectType: id, property: null, says }
}
