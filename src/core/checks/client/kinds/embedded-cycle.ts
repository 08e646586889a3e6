import { referencesFrom, type ObjectType, type ObjectTypeId } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import { onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { wholeSchema } from '../client-side.ts'
import { makeTopLevel } from '../fixes.ts'

/** No embedded type contains itself, neither in a collection nor through other embedded types (V-31). */
export const embeddedCycle = typeRule(
  {
    room: 'realm',
    code: 'embedded-cycle',
    severity: 'error',
    message:
      '`{type}` contains itself by way of `{path}`. Link to a top-level type somewhere on the way. Realm says: "Cycles containing embedded objects are not currently supported: \'{path}\'".',
    source: `${wholeSchema}; our reading: only types on the cycle, not those that lead to it`,
    profiles: onClients,
  },
  (type, found, ask) => {
    const path = type.kind === 'embedded' ? shortestWayBack(type, ask) : null
    if (path === null) return []
    return [found({ type: type.name, path }, { fixes: [makeTopLevel(type)] })]
  },
)

/** The first of the shortest ways from an embedded type back to it, `Type.property.property`; null without any. */
function shortestWayBack(start: ObjectType, ask: Ask): string | null {
  const seen = new Set<ObjectTypeId>()
  // The list grows while it is walked, nearest types first.
  const open = [{ at: start, path: start.name }]
  for (const { at, path } of open)
    for (const { property } of referencesFrom(at)) {
      if (property.type.kind !== 'embedded') continue
      const { target } = property.type
      const way = `${path}.${property.name}`
      if (target === start.id) return way
      const next = ask.objectType(target)
      if (next?.kind !== 'embedded' || seen.has(target)) continue
      seen.add(target)
      open.push({ at: next, path: way })
    }
  return null
}
