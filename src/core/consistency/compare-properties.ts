import {
  propertyOf,
  shapeText,
  type ObjectType,
  type ObjectTypeId,
  type Property,
} from '#core/model'
import {
  disagreementOf,
  whole,
  type Aspect,
  type Disagreement,
  type Stand,
} from './disagreement.ts'
import type { Pairing, TypePair } from './pairing.ts'
import {
  facetsOf,
  firstDifference,
  isInverse,
  isRequired,
  textOf,
  type Naming,
} from './shape-facets.ts'

/** Where the properties of one object type differ: first those of the server in its order, then the client's own. */
export function compareProperties(pair: TypePair, pairing: Pairing): readonly Disagreement[] {
  const { server: there, client: here, serverOf } = pair
  const clientOf = new Map([...serverOf].map(([client, server]) => [server, client]))
  const ofServer = there.properties.flatMap((property) => {
    const id = clientOf.get(property.id)
    const mine = id && propertyOf(here, id)
    return mine ? compareOne(property, mine, pair, pairing) : missed(property, pair, pairing)
  })
  const ofClient = here.properties.flatMap((property): readonly Disagreement[] => {
    if (serverOf.has(property.id) || isInverse(property) || property.only) return []
    const apart = there.properties.find((one) => one.only && one.name === property.name)
    if (apart) return compareOne(apart, property, pair, pairing)
    const name = `${here.name}.${property.name}`
    const stand = standOf(here, property, shapeText(pairing.client, property))
    return [disagreementOf('property-not-on-server', name, nothingOf(there), stand)]
  })
  return [...ofServer, ...ofClient].map((one) => (isOfKey(one, pair) ? whole(one) : one))
}

/** A type has one primary key, for both sides. */
function isOfKey(one: Disagreement, { server, client }: TypePair): boolean {
  const keys = [server.primaryKey, client.primaryKey]
  return [one.server.property, one.client.property].some((id) => id !== null && keys.includes(id))
}

/**
 * What Realm has no type for cannot be on a client, what is kept apart need not be, and of inverse relationships the
 * server says nothing: none of them is a disagreement.
 */
function missed(
  property: Property,
  { server, client }: TypePair,
  pairing: Pairing,
): readonly Disagreement[] {
  if (property.type.kind === 'serverOnly' || property.only || isInverse(property)) return []
  const aspect = isRequired(property) ? 'required-not-on-client' : 'property-not-on-client'
  const stand = standOf(server, property, shapeText(pairing.server, property))
  return [disagreementOf(aspect, `${client.name}.${property.name}`, stand, nothingOf(client))]
}

function compareOne(
  there: Property,
  here: Property,
  pair: TypePair,
  pairing: Pairing,
): readonly Disagreement[] {
  const name = `${pair.client.name}.${here.name}`
  const told = (aspect: Aspect, a: string, b: string): Disagreement =>
    disagreementOf(aspect, name, standOf(pair.server, there, a), standOf(pair.client, here, b))
  const named =
    there.name === here.name ? [] : [told('name', `\`${there.name}\``, `\`${here.name}\``)]
  const shape = compareShape(there, here, pairing)
  if (shape === null) return named
  return [
    ...named,
    told(shape, textOf(shape, there, pairing.server), textOf(shape, here, pairing.client)),
  ]
}

const plain: Naming = { objectType: String, property: String }

/** The first thing in which two shapes differ: where their types do, the rest says nothing. */
function compareShape(there: Property, here: Property, { serverTypeOf }: Pairing): Aspect | null {
  const naming = {
    ...plain,
    objectType: (id: ObjectTypeId) => serverTypeOf.get(id) ?? `client’s ${id}`,
  }
  const found = firstDifference([
    facetsOf(there, 'app-services', plain),
    facetsOf(here, 'object-model', naming),
  ])
  return found === 'element-optional' ? null : found
}

function nothingOf({ id }: ObjectType): Stand {
  return { objectType: id, property: null, says: null }
}

function standOf(type: ObjectType, property: Property, says: string): Stand {
  return { objectType: type.id, property: property.id, says }
}
