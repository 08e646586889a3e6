import type { ObjectType, Property } from '#core/model'
import type { Ask } from '../../engine/ask.ts'

/**
 * Why objects cannot be queried by this property; null where they can. A link is a value of its target's `_id`. Types
 * that cannot be synced at all are reported as that.
 * Source: documentation, sync/configure/sync-settings; realm-core test/object-store/util/sync/baas_admin_api.cpp.
 */
export function whyIneligible({ type, container }: Property, ask: Ask): string | null {
  if (container === 'dictionary') return 'a dictionary'
  if (type.kind !== 'embedded') return null
  if (container !== 'none') return 'an array of embedded objects'
  const target = ask.objectType(type.target)
  return target && isGeoPoint(target) ? null : 'an embedded object'
}

/** Does Realm take objects of this embedded type for places? Source: realm-core src/realm/geospatial.cpp. */
function isGeoPoint({ properties }: ObjectType): boolean {
  const has = (name: string, container: Property['container'], primitive: string): boolean =>
    properties.some(
      (one) =>
        one.name === name &&
        one.container === container &&
        one.type.kind === 'primitive' &&
        one.type.primitive === primitive,
    )
  return has('type', 'none', 'string') && has('coordinates', 'list', 'double')
}
