import { isField, type Ask } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { propertyRule, type Owned } from '../../rule.ts'
import { unlistEverywhere } from '../patches.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'
import { listedFor, type Listed } from './listed.ts'
import { isReserved } from './reserved-words.ts'

/** A queryable field may not be called like a word of the query language. */
export const reservedName = propertyRule(
  {
    room: 'device-sync',
    code: 'reserved-name',
    severity: 'error',
    message:
      '`{name}` is a queryable field, but `{word}` is a word of the query language. Rename it, or remove it from the queryable fields.',
    source: sources.settings,
    profiles: flexible,
  },
  (owned, found, ask) => {
    const listed = isReservedField(owned, ask) ? listsOf(owned, ask) : []
    if (listed.length === 0) return []
    const { name, property } = owned
    const title = 'Remove it from the queryable fields'
    const lists = listed.map(({ list }) => list)
    const related = listed.map(({ span }) => ({ span }))
    const fixes = [unlistEverywhere(lists, property.name, { title, safe: false })]
    return [found({ name, word: property.name }, { related, fixes })]
  },
)

/** The same of a field that may become queryable. */
export const reservedNameUnlisted = propertyRule(
  {
    room: 'device-sync',
    code: 'reserved-name-unlisted',
    severity: 'warning',
    message:
      '`{name}` cannot become a queryable field: `{word}` is a word of the query language. Rename it while that is easy.',
    source: `${sources.settings}; our reading: only queryable fields are refused`,
    profiles: flexible,
  },
  (owned, found, ask) => {
    const isFound = isReservedField(owned, ask) && listsOf(owned, ask).length === 0
    return isFound ? [found({ name: owned.name, word: owned.property.name })] : []
  },
)

function isReservedField({ type, property }: Owned, ask: Ask): boolean {
  return isReserved(property.name) && isField(property) && isSyncedType(type, ask)
}

function listsOf({ type, property }: Owned, ask: Ask): readonly Listed[] {
  return listedFor(type, ask).filter(({ name }) => name === property.name)
}
