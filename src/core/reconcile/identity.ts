import {
  objectTypesOf,
  type IdSource,
  type Model,
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
    objectTypes.set(id, known ?? fresh(id, (one) => !!current.objectTypes[one], ids.objectType))
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
  let taken: Set<PropertyId> | null = null
  for (const type of objectTypesOf(candidate)) {
    const known = matches.get(type.id)?.properties
    for (const { id } of type.properties) {
      const match = known?.get(id)?.id
      if (match) {
        properties.set(id, match)
        continue
      }
      const seen = (taken ??= propertyIds(current))
      const added = fresh(id, (one) => seen.has(one), ids.property)
      seen.add(added)
      properties.set(id, added)
    }
  }
  return properties
}

function propertyIds(model: Model): Set<PropertyId> {
  const found = new Set<PropertyId>()
  for (const { properties } of objectTypesOf(model)) for (const { id } of properties) found.add(id)
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
