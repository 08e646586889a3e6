import type { ObjectType, ObjectTypeId } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import type { Fix } from '../../finding.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { wholeSchema } from '../client-side.ts'
import { makeTopLevel } from '../fixes.ts'

/** A synced Realm has no embedded type that no object can hold (V-32). */
export const embeddedOrphan = typeRule(
  {
    room: 'realm',
    code: 'embedded-orphan',
    severity: 'error',
    message:
      'No top-level type embeds `{type}`, directly or through others. Use it somewhere, or delete it. Realm says: "Embedded object \'{type}\' is unreachable by any link path from top level objects."',
    source: `${wholeSchema}, where the schema is given explicitly, as in JavaScript`,
    profiles: synced,
  },
  (type, found, ask) =>
    isOrphan(type, ask) ? [found({ type: type.name }, { fixes: remedies(type) })] : [],
)

/** Without sync Realm does not mind. */
export const embeddedUnused = typeRule(
  {
    room: 'realm',
    code: 'embedded-unused',
    severity: 'info',
    message:
      'No top-level type embeds `{type}`, directly or through others. Use it somewhere, or delete it.',
    source: wholeSchema,
    profiles: ['local', 'unsynced'],
  },
  (type, found, ask) =>
    isOrphan(type, ask) ? [found({ type: type.name }, { fixes: remedies(type) })] : [],
)

function isOrphan(type: ObjectType, ask: Ask): boolean {
  if (type.kind !== 'embedded') return false
  const above = new Set<ObjectTypeId>([type.id])
  // What is found on the way is asked, too: a set is walked in the order it grows.
  for (const id of above)
    for (const { objectType, property } of ask.usesOf(id)) {
      if (property.type.kind !== 'embedded') continue
      if (ask.objectType(objectType)?.kind !== 'embedded') return false
      above.add(objectType)
    }
  return true
}

function remedies(type: ObjectType): readonly Fix[] {
  const { id: objectType, name } = type
  return [
    makeTopLevel(type),
    {
      title: `Delete \`${name}\``,
      safe: false,
      edits: () => [{ kind: 'removeObjectType', objectType }],
    },
  ]
}
