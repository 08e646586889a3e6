import type { ObjectType, PropertyId } from '#core/model'
import type { JsonMember } from '../../shared/json-text/index.ts'
import { keyOf } from '../schema/scope.ts'

/**
 * Which member of the kept text each property is: the one under its last key, or else one of its name that no other
 * property has. A renamed property goes before a new one that took its former name.
 */
export function placeProperties(
  type: ObjectType,
  members: readonly JsonMember[],
): ReadonlyMap<PropertyId, JsonMember> {
  const free = new Map(members.map((member) => [member.key, member]))
  const places = new Map<PropertyId, JsonMember>()
  const claim = (id: PropertyId, key: string): void => {
    const member = free.get(key)
    if (!member || places.has(id)) return
    places.set(id, member)
    free.delete(key)
  }
  const renamed = type.properties.filter((property) => keyOf(property) !== property.name)
  for (const property of [...renamed, ...type.properties]) claim(property.id, keyOf(property))
  for (const property of type.properties) claim(property.id, property.name)
  return places
}
