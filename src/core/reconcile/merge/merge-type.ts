import {
  indexOf,
  isWholeOn,
  namespaceOf,
  otherSide,
  type Collection,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type Side,
} from '#core/model'
import { arrange } from './arrange.ts'
import { identify, type Identity } from '../match/identity.ts'
import type { TypeMatch } from '../match/match-types.ts'
import { mergeProperty, mergeResidue, pick } from './merge-property.ts'
import { canSayProperty, ofOwnSide } from '../side.ts'

/** The matched object type as it becomes. `unsaid`: properties that stay though the candidate leaves them out. */
export function mergeType(
  current: Model,
  side: Side,
  match: TypeMatch,
  identity: Identity,
  unsaid: ReadonlySet<PropertyId>,
): ObjectType {
  const { candidate } = match
  const now = heard(side, match.current)
  const properties = mergeProperties(current, side, { ...match, current: now }, identity, unsaid)
  const kind = mergeKind(side, now, candidate)
  const next: ObjectType = {
    ...now,
    name: candidate.name,
    kind,
    collection: collectionOf(current, side, now, candidate),
    primaryKey: mergeKey(side, match, identity, unsaid),
    properties,
    residue: mergeResidue(side, now, candidate),
    spelling: { ...now.spelling, ...pick(candidate.spelling, side) },
    ...(side === 'app-services'
      ? { server: candidate.server }
      : { client: { ...now.client, ...candidate.client } }),
  }
  const isKept = properties.some(({ id }) => id === next.primaryKey)
  if (kind === 'embedded') return { ...next, collection: null, primaryKey: null }
  return isKept ? next : { ...next, primaryKey: null }
}

/** What only the other side had as a whole is the other side's alone in each part, now that this side speaks of it. */
function heard(side: Side, type: ObjectType): ObjectType {
  const { only, ...rest } = type
  if (only === undefined || only === side) return type
  return { ...rest, properties: type.properties.map((property) => ({ only, ...property })) }
}

/** An object type the model does not have yet, on resulting ids. */
export function newType(
  current: Model,
  side: Side,
  candidate: ObjectType,
  identity: Identity,
): ObjectType {
  const properties = candidate.properties
    .filter((property) => canSayProperty(side, property, ofOwnSide))
    .map((property) => newProperty(property, identity))
  const key = primaryKeyOf(candidate, identity)
  return {
    ...candidate,
    id: identity.objectTypes.get(candidate.id) ?? candidate.id,
    collection: collectionOf(current, side, null, candidate),
    primaryKey: properties.some(({ id }) => id === key) ? key : null,
    properties,
  }
}

function newProperty(property: Property, identity: Identity): Property {
  const id = identity.properties.get(property.id) ?? property.id
  return { ...identify(property, identity), id }
}

function mergeProperties(
  model: Model,
  side: Side,
  { candidate, current, properties: matches }: TypeMatch,
  identity: Identity,
  silent: ReadonlySet<PropertyId>,
): readonly Property[] {
  const find = (id: ObjectTypeId) => model.objectTypes.get(id)
  const said = new Set([...matches.values()].map(({ id }) => id))
  const parted = new Set<PropertyId>()
  const written = candidate.properties
    .filter((property) => canSayProperty(side, property, ofOwnSide))
    .map((property): Property => {
      const known = matches.get(property.id)
      if (known) return mergeProperty(side, onThisToo(side, known), identify(property, identity))
      const added = newProperty(property, identity)
      const hidden = current.properties.find(
        (one) => one.name === added.name && !said.has(one.id) && !isWholeOn(side, find, one),
      )
      if (!hidden) return added
      parted.add(hidden.id)
      return { ...added, only: side }
    })
  const unsaid = current.properties
    .filter((one) => !said.has(one.id) && (silent.has(one.id) || !canSayProperty(side, one, find)))
    .map((one) => (parted.has(one.id) ? { only: otherSide(side), ...one } : one))
  return arrange(side, current.properties, written, unsaid)
}

/** What only the other side had is on both sides once this one says it. */
function onThisToo(side: Side, property: Property): Property {
  const { only, ...both } = property
  return only === undefined || only === side ? property : both
}

/** The server's schemas do not tell an asymmetric type from another top-level one. */
function mergeKind(side: Side, now: ObjectType, candidate: ObjectType): ObjectType['kind'] {
  const isSilent = side === 'app-services' && candidate.kind === 'object'
  return isSilent && now.kind === 'asymmetric' ? 'asymmetric' : candidate.kind
}

/** The server knows no primary key but `_id`: another one is the client's, and stays until `_id` is written. */
function mergeKey(
  side: Side,
  { candidate, current: now, properties }: TypeMatch,
  identity: Identity,
  silent: ReadonlySet<PropertyId>,
): ObjectType['primaryKey'] {
  const key = primaryKeyOf(candidate, identity)
  if (side === 'object-model')
    return key ?? (now.primaryKey && silent.has(now.primaryKey) ? now.primaryKey : null)
  if (candidate.kind === 'embedded') return now.primaryKey
  const known = now.properties.find(({ id }) => id === now.primaryKey)
  const isWritten = candidate.primaryKey !== null && !properties.has(candidate.primaryKey)
  return !known || known.name === '_id' || isWritten ? key : known.id
}

function primaryKeyOf(candidate: ObjectType, { properties }: Identity): ObjectType['primaryKey'] {
  const key = candidate.primaryKey
  return key && (properties.get(key) ?? key)
}

/**
 * A client says nothing about collections. A top-level type that comes from one is stored where Development Mode
 * would create it: in a collection named like the type (App Services, "Map a Data Model to a Schema"), unless that is
 * another type's.
 */
function collectionOf(
  current: Model,
  side: Side,
  now: ObjectType | null,
  candidate: ObjectType,
): Collection | null {
  if (candidate.kind === 'embedded') return null
  if (side === 'app-services') return candidate.collection ?? now?.collection ?? null
  if (now && now.kind !== 'embedded') return now.collection
  if (candidate.collection) return candidate.collection
  const { dataSource, database } = current.app
  const collection = { dataSource, database, name: candidate.name }
  return indexOf(current).byNamespace.has(namespaceOf(collection)) ? null : collection
}
