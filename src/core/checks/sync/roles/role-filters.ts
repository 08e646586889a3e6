import type { SaidRoles } from '#core/formats'
import { keyOf } from '../queryable/listed.ts'
import type { Ask } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { flexibleSync } from '../synced-type.ts'
import { syncedRoles } from './synced-roles.ts'

/** A role says which documents may be read and which written. */
export const roleFiltersMissing = appRule(
  {
    room: 'device-sync',
    code: 'role-filters-missing',
    severity: 'warning',
    message:
      'The role {role} has no `{places}`, so Device Sync denies access to those it applies to. Add it, if only as `true`.',
    source: sources.roles,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, name }) => {
      const said = new Set(role.filters.map(({ place }) => place))
      const missing = ['document_filters.read', 'document_filters.write'].filter(
        (place) => !said.has(place),
      )
      const places = missing.join('` and no `')
      return missing.length > 0 ? [found({ role: name, places }, { span: role.span })] : []
    }),
)

/** The filters of a role are put to documents like the queries of clients, and speak of the same fields. */
export const roleFilterField = appRule(
  {
    room: 'device-sync',
    code: 'role-filter-field',
    severity: 'warning',
    message:
      'The role {role} speaks of `{field}` in `{place}`, which is no queryable field, so Device Sync denies access to those it applies to. Make it queryable, or change the role.',
    source: `${sources.roles}; our reading: \`_id\` is left alone`,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, of, name }) => {
      const queryable = queryableIn(of, ask)
      return role.filters.flatMap(({ place, fields }) =>
        fields
          .filter(({ name: field }) => !queryable.has(field))
          .map(({ name: field, span }) => found({ role: name, field, place }, { span })),
      )
    }),
)

/** For roles of no certain collection, those fields that some collection may be queried by. */
function queryableIn({ collection }: SaidRoles, ask: Ask): ReadonlySet<string> {
  const sync = flexibleSync(ask)
  const byCollection = sync?.queryableOf ?? new Map()
  const keys = collection
    ? [collection.name, ...ask.stored(collection.name).flatMap((type) => keyOf(type, ask) ?? [])]
    : [...byCollection.keys()]
  const own = keys.flatMap((key) => byCollection.get(key) ?? [])
  return new Set(['_id', ...[...(sync?.queryable ?? []), ...own].map(({ name }) => name)])
}

const expansions: ReadonlySet<string> = new Set([
  '%%true',
  '%%false',
  '%%values',
  '%%environment',
  '%%user',
])

/** What a filter may use besides fields. */
export const roleFilterExpansion = appRule(
  {
    room: 'device-sync',
    code: 'role-filter-expansion',
    severity: 'warning',
    message:
      'The role {role} uses `{word}` in `{place}`, which Device Sync does not know, so it denies access to those it applies to. Say it without.',
    source: sources.roles,
    profiles: flexible,
  },
  (found, ask) =>
    syncedRoles(ask).flatMap(({ role, name }) =>
      role.filters.flatMap(({ place, expansions: used, operators }) =>
        [
          ...used.filter((one) => !expansions.has(one.name)),
          ...operators.filter((one) => one.name === '%function'),
        ].map(({ name: word, span }) => found({ role: name, word, place }, { span })),
      ),
    ),
)
