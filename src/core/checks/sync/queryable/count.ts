import { fieldIn } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { enlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { flexibleSync, isQueried } from '../synced-type.ts'
import { whyIneligible } from './eligible.ts'
import { listedFor } from './listed.ts'

const mostFields = 10

/** Each queryable field makes a collection slower to sync. */
export const tooManyQueryable = typeRule(
  {
    room: 'device-sync',
    code: 'too-many-queryable',
    severity: 'warning',
    message:
      '`{name}` has {count} queryable fields; more than {most} slow its collection down. Remove those that no client queries.',
    source: sources.settings,
    profiles: flexible,
  },
  (type, found, ask) => {
    const names = new Set(
      listedFor(type, ask).flatMap(({ name }) => (fieldIn(type, name) ? [name] : [])),
    )
    const slots = { name: type.name, count: names.size, most: mostFields }
    return names.size > mostFields ? [found(slots)] : []
  },
)

/** Clients subscribe to queries, which need a queryable field. Development Mode adds those that are asked for. */
export const noQueryableField = typeRule(
  {
    room: 'device-sync',
    code: 'no-queryable-field',
    severity: 'warning',
    message:
      '`{name}` has no queryable field, and Device Sync asks for one in every type that clients query. List one of its properties.',
    source:
      'https://www.mongodb.com/docs/realm/sdk/kotlin/realm-database/schemas/model-data-device-sync/; our reading: whether `_id` counts by itself is not said',
    profiles: flexible,
  },
  (type, found, ask) => {
    const sync = flexibleSync(ask)
    if (!sync || sync.isDevelopment || !isQueried(type, ask)) return []
    const isListed = listedFor(type, ask).some(({ name }) => {
      const property = fieldIn(type, name)
      return property && whyIneligible(property, ask) === null
    })
    if (isListed) return []
    const about = { title: 'Make `_id` a queryable field of all collections', safe: false }
    const fixes = fieldIn(type, '_id') ? [enlist('queryable_fields_names', ['_id'], about)] : []
    return [found({ name: type.name }, { fixes })]
  },
)
