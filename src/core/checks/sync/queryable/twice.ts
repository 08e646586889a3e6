import { fieldIn } from '../../engine/ask.ts'
import { flexible } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { unlist } from '../patches.ts'
import { sources } from '../sources.ts'
import { isGlobal, listedFor, listName } from './listed.ts'

/** What holds for all collections need not be said of one. */
export const queryableTwice = typeRule(
  {
    room: 'device-sync',
    code: 'queryable-twice',
    severity: 'warning',
    message:
      '`{field}` is a queryable field of all collections and is listed for `{name}` once more. Remove it from {list}.',
    source: `${sources.settings}; our reading`,
    profiles: flexible,
  },
  (type, found, ask) => {
    const listed = listedFor(type, ask)
    const everywhere = new Set(listed.filter(isGlobal).map(({ name }) => name))
    return listed.flatMap((one) => {
      if (isGlobal(one) || !everywhere.has(one.name)) return []
      const property = fieldIn(type, one.name)
      const list = listName(one.list)
      const fixes = [unlist(one.list, [one.name], { title: `Remove it from ${list}`, safe: true })]
      const place = { ...(property ? { property } : {}), related: [{ span: one.span }], fixes }
      return [found({ field: one.name, name: type.name, list }, place)]
    })
  },
)
