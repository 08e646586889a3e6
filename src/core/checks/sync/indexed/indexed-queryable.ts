import { flexible } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { enlist, unlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { flexibleSync } from '../synced-type.ts'

const indexed = 'indexed_queryable_fields_names'

/** An app has one indexed queryable field. */
export const indexedQueryableCount = appRule(
  {
    room: 'device-sync',
    code: 'indexed-queryable-count',
    severity: 'error',
    message: 'The app has {count} indexed queryable fields ({names}), but may have one. Keep one.',
    source: sources.config,
    profiles: flexible,
  },
  (found, ask) => {
    const listed = flexibleSync(ask)?.indexedQueryable ?? []
    const names = [...new Set(listed.map(({ name }) => name))]
    const span = listed[1]?.span
    if (names.length < 2 || !span) return []
    const fixes = names.map((name) => {
      const others = names.filter((one) => one !== name)
      return unlist(indexed, others, { title: `Keep \`${name}\` alone`, safe: false })
    })
    const text = names.map((name) => `\`${name}\``).join(', ')
    return [found({ count: names.length, names: text }, { span, fixes })]
  },
)

/** It is one of the queryable fields of all collections. */
export const indexedNotGlobal = appRule(
  {
    room: 'device-sync',
    code: 'indexed-not-global',
    severity: 'error',
    message:
      '`{name}` is the indexed queryable field, but is not among the queryable fields of all collections. Add it to `queryable_fields_names`.',
    source: sources.config,
    profiles: flexible,
  },
  (found, ask) => {
    const sync = flexibleSync(ask)
    const everywhere = new Set(sync?.queryable.map(({ name }) => name))
    return (sync?.indexedQueryable ?? []).flatMap(({ name, span }) => {
      if (everywhere.has(name)) return []
      const fixes = [
        enlist('queryable_fields_names', [name], {
          title: 'Add it to `queryable_fields_names`',
          safe: false,
        }),
        unlist(indexed, [name], { title: 'Remove the index', safe: false }),
      ]
      return [found({ name }, { span, fixes })]
    })
  },
)
