import {
  objectTypesOf,
  type IdSource,
  type Model,
  type ObjectType,
  type ObjectTypeId,
  type Property,
  type PropertyId,
  type ValueType,
} from '#core/model'
import type { TypeMatches } from './match-types.ts'

/** The ids under which candidate nodes stand in the model afterwards. */
export type Identity = {
  readonly objectTypes: ReadonlyMap<ObjectTypeId, ObjectTypeId>
  readonly properties: ReadonlyMap<PropertyId, PropertyId>
}

/** Matched object types keep the current id; new ones keep the candidate's, or get one when that is taken. */
export function identifyTypes(
  current: Model,
  candidate: Model,
  { matches }: TypeMatches,
  ids: IdSource,
): ReadonlyMap<ObjectTypeId, ObjectTypeId> {
  const objectTypes = new Map<ObjectTypeId, ObjectTypeId>()
  for (const id of candidate.order) {
    const known = matches.get(id)?.current.id
    objectTypes.set(id, known ?? fresh(id, (one) => !!current.objectTypes.get(one), ids.objectType))
  }
  return objectTypes
}

/** The same for properties. */
export function identifyProperties(
  current: Model,
  candidate: Model,
  { matches }: TypeMatches,
  ids: IdSource,
): ReadonlyMap<PropertyId, PropertyId> {
  const properties = new Map<PropertyId, PropertyId>()
  const added = new Set<PropertyId>()
  for (const type of objectTypesOf(candidate)) {
    const known = matches.get(type.id)?.properties
    for (const { id } of type.properties) {
      const match = known?.get(id)?.id
      if (match) {
        properties.set(id, match)
        continue
      }
      const isTaken = (one: PropertyId): boolean => added.has(one) || hasProperty(current, one)
      const own = fresh(id, isTaken, ids.property)
      added.add(own)
      properties.set(id, own)
    }
  }
  return properties
}

function hasProperty(model: Model, id: PropertyId): boolean {
  return objectTypesOf(model).some((type) => idsOf(type).has(id))
}

const knownIds = new WeakMap<ObjectType, ReadonlySet<PropertyId>>()

function idsOf(type: ObjectType): ReadonlySet<PropertyId> {
  const known = knownIds.get(type)
  if (known) return known
  const found = new Set(type.properties.map(({ id }) => id))
  knownIds.set(type, found)
  return found
}

function fresh<Id>(wanted: Id, isTaken: (id: Id) => boolean, mint: () => Id): Id {
  let id = wanted
  while (isTaken(id)) id = mint()
  return id
}

/** The property with its reference led to the resulting ids. A reference to what the candidate does not hold stays. */
export function identify(property: Property, identity: Identity): Property {
  const type = identifyType(property.type, identity)
  return type === property.type ? property : { ...property, type }
}

function identifyType(type: ValueType, { objectTypes, properties }: Identity): ValueType {
  if (type.kind === 'link' || type.kind === 'embedded') {
    const target = objectTypes.get(type.target)
    return target === undefined || target === type.target ? type : { ...type, target }
  }
  if (type.kind !== 'inverse') return type
  const origin = objectTypes.get(type.origin)
  if (origin === undefined) return type
  return { ...type, origin, property: properties.get(type.property) ?? type.property }
}
