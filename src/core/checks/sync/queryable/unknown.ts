import { fieldIn } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { appRule, typeRule } from '../../rule.ts'
import { unlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { flexibleSync } from '../synced-type.ts'
import { isGlobal, listedFor, listName } from './listed.ts'

/** A name that no object type has can be queried nowhere. */
export const queryableUnknown = appRule(
  {
    room: 'device-sync',
    code: 'queryable-unknown',
    severity: 'warning',
    message:
      '`{name}` is a queryable field of all collections, but no object type has such a property. Correct the name or remove it.',
    source: `${sources.settings}; our reading`,
    profiles: flexible,
  },
  (found, ask) =>
    (flexibleSync(ask)?.queryable ?? []).flatMap(({ name, span }) => {
      if (ask.fields(name).length > 0) return []
      const about = { title: `Remove \`${name}\` from the queryable fields`, safe: false }
      return [found({ name }, { span, fixes: [unlist('queryable_fields_names', [name], about)] })]
    }),
)

/** The same for a name that is listed for one collection. */
export const queryableUnknownHere = typeRule(
  {
    room: 'device-sync',
    code: 'queryable-unknown-here',
    severity: 'warning',
    message:
      '`{field}` is among the queryable fields of `{name}`, which has no such property. Correct the name or remove it.',
    source: `${sources.settings}; our reading`,
    profiles: flexible,
  },
  (type, found, ask) =>
    listedFor(type, ask).flatMap((listed) => {
      if (isGlobal(listed) || fieldIn(type, listed.name)) return []
      const title = `Remove \`${listed.name}\` from ${listName(listed.list)}`
      const fixes = [unlist(listed.list, [listed.name], { title, safe: false })]
      return [
        found({ field: listed.name, name: type.name }, { related: [{ span: listed.span }], fixes }),
      ]
    }),
)

/** Fields that are listed for a collection without an object type. */
export const queryableUnknownCollection = appRule(
  {
    room: 'device-sync',
    code: 'queryable-unknown-collection',
    severity: 'warning',
    message:
      'Queryable fields are listed for "{collection}", but no object type is stored in such a collection. Correct the name.',
    source: `${sources.config}; our reading`,
    profiles: flexible,
  },
  (found, ask) =>
    [...(flexibleSync(ask)?.queryableOf ?? [])].flatMap(([collection, [first]]) => {
      const isKnown = ask.stored(collection).length + ask.titled(collection).length > 0
      return first && !isKnown ? [found({ collection }, { span: first.span })] : []
    }),
)
