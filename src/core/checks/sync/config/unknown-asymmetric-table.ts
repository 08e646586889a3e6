import { synced } from '../../profile.ts'
import { appRule } from '../../rule.ts'
import { unlist } from '../patches.ts'
import { sources } from '../sources.ts'

/** A name that is listed as asymmetric, and that of no object type. */
export const unknownAsymmetricTable = appRule(
  {
    room: 'device-sync',
    code: 'unknown-asymmetric-table',
    severity: 'warning',
    message:
      '`{name}` is listed in `asymmetric_tables`, but is neither an object type nor a collection of one. Correct the name or remove it.',
    source: `${sources.config}; our reading`,
    profiles: synced,
  },
  (found, ask) => {
    const { sync } = ask
    if (!sync || sync.asymmetric.length === 0) return []
    return [...new Set(ask.unknownTables())].map((name) => {
      const said = sync.asymmetric.find((one) => one.name === name)
      const about = { title: 'Remove it from `asymmetric_tables`', safe: false }
      const fixes = [unlist('asymmetric_tables', [name], about)]
      return found({ name }, { ...(said ? { span: said.span } : {}), fixes })
    })
  },
)
