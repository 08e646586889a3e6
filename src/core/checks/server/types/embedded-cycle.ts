import type { ObjectType, ObjectTypeId } from '#core/model'
import type { Ask } from '../../engine/ask.ts'
import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

/** The server's schema spells out each embedded object where it is used; one that embeds itself would have no end. */
export const embeddedCycle = propertyRule(
  {
    room: 'app-services',
    code: 'embedded-cycle',
    severity: 'error',
    message:
      '`{name}` embeds `{type}`, which leads back to it, and no schema on the server can spell that out. Break the cycle.',
    source: 'realm-core src/realm/object-store/schema.cpp',
    profiles: served,
    yieldsTo: ['realm/embedded-cycle'],
  },
  ({ type: owner, property, name }, found, ask) => {
    const { id, type } = property
    if (type.kind !== 'embedded' || owner.kind !== 'embedded') return []
    const target = ask.objectType(type.target)
    if (!target || !leadsTo(target, owner.id, ask)) return []
    const edit = { kind: 'removeProperty', objectType: owner.id, property: id } as const
    const fix = { title: `Remove \`${name}\``, safe: false, edits: () => [edit] }
    return [found({ name, type: target.name }, { fixes: [fix] })]
  },
)

/** Does an embedded type contain another, directly or through others? */
function leadsTo(from: ObjectType, wanted: ObjectTypeId, ask: Ask): boolean {
  const reached = new Set([from.id])
  // What is found on the way is visited too: a set is walked in the order it grows.
  for (const id of reached)
    for (const { type } of ask.objectType(id)?.properties ?? [])
      if (type.kind === 'embedded') reached.add(type.target)
  return reached.has(wanted)
}
