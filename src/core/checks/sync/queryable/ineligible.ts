import type { Property } from '#core/model'
import { fieldIn, type Ask } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { ofAll } from '../of-all.ts'
import { unlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { whyIneligible } from './eligible.ts'
import { isGlobal, listedFor, listName, type Listed } from './listed.ts'

/** Objects are queried by plain values and arrays of them; places are the one exception. */
export const queryableIneligible = typeRule(
  {
    room: 'device-sync',
    code: 'queryable-ineligible',
    severity: 'error',
    message:
      '`{name}` is listed as a queryable field but is {kind}; only plain values, arrays of them and places can be queried. Remove it from {list}.',
    source: sources.settings,
    profiles: flexible,
  },
  (type, found, ask) =>
    listedFor(type, ask).flatMap((listed) => {
      const property = fieldIn(type, listed.name)
      const kind = property ? whyIneligible(property, ask) : null
      if (!property || kind === null || isQueryableElsewhere(listed, ask)) return []
      const slots = { name: `${type.name}.${listed.name}`, kind, list: listName(listed.list) }
      return [found(slots, placeOf(listed, property))]
    }),
)

/** A name of all collections holds for those in which it can be queried, and passes over the others. */
export const queryablePassedOver = typeRule(
  {
    room: 'device-sync',
    code: 'queryable-passed-over',
    severity: 'warning',
    message:
      '`{name}` is {kind}, so the queryable field `{field}` does not hold for it, as it does elsewhere. Rename it, or list the field for single collections.',
    source: `${sources.settings}; our reading`,
    profiles: flexible,
  },
  (type, found, ask) =>
    listedFor(type, ask).flatMap((listed) => {
      const property = fieldIn(type, listed.name)
      const kind = property ? whyIneligible(property, ask) : null
      if (!property || kind === null || !isQueryableElsewhere(listed, ask)) return []
      const slots = { name: `${type.name}.${listed.name}`, kind, field: listed.name }
      return [found(slots, { property, related: [{ span: listed.span }] })]
    }),
)

function isQueryableElsewhere(listed: Listed, ask: Ask): boolean {
  return isGlobal(listed) && isPlainSomewhere(listed.name, ask)
}

const isPlainSomewhere = ofAll((fields) =>
  fields.some(
    ({ property: { container, type } }) => container !== 'dictionary' && type.kind !== 'embedded',
  ),
)

function placeOf({ name, list, span }: Listed, property: Property) {
  const title = `Remove it from ${listName(list)}`
  const fixes = [unlist(list, [name], { title, safe: false })]
  return { property, related: [{ span }], fixes }
}
