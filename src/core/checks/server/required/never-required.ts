import { synced } from '../../profile.ts'
import { propertyRule, type Owned, type TypeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { isGeoCoordinates } from './geo-point.ts'
import { notRequired } from './not-required.ts'

type Never = {
  readonly code: string
  /** Completes "is required on the server, but". */
  readonly why: string
  readonly source: string
  readonly isMeant: (owned: Owned) => boolean
}

function neverRequired({ code, why, source, isMeant }: Never): TypeRule {
  const message =
    `\`{name}\` is required on the server, but ${why}. Remove it from \`required\`.` as const
  return propertyRule(
    { room: 'app-services', code, severity: 'error', message, source, profiles: synced },
    (owned, found, ask) => {
      const { type, property, name } = owned
      const isForced = property.server.required && isMeant(owned)
      if (!isForced || !isSynced(type, ask)) return []
      return [found({ name }, { fixes: [notRequired(type, property)] })]
    },
  )
}

/** The source of a relationship may not be required with Device Sync; apps without it do require some. */
export const requiredLink = neverRequired({
  code: 'required-link',
  why: 'a relationship is always optional on a client',
  source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/',
  isMeant: ({ property }) => property.type.kind === 'link',
})

/** With Device Sync, no array may be required; nor is any dictionary in what the server's own tests send. */
export const requiredCollection = neverRequired({
  code: 'required-collection',
  why: 'a list, set or dictionary never is on a client',
  source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  isMeant: ({ type, property }) =>
    property.container !== 'none' &&
    (property.type.kind === 'primitive' || property.type.kind === 'embedded') &&
    !isGeoCoordinates(type, property),
})

/** Mixed is never required with Device Sync. */
export const requiredMixed = neverRequired({
  code: 'required-mixed',
  why: 'mixed is always optional on a client',
  source: 'realm-core test/object-store/util/sync/baas_admin_api.cpp',
  isMeant: ({ property: { type, container } }) =>
    container === 'none' && type.kind === 'primitive' && type.primitive === 'mixed',
})

/** A single embedded object is never required with Device Sync. */
export const requiredEmbedded = neverRequired({
  code: 'required-embedded',
  why: 'an embedded object is always optional on a client',
  source: 'realm-core src/realm/object-store/object_schema.cpp',
  isMeant: ({ property: { type, container } }) => container === 'none' && type.kind === 'embedded',
})
