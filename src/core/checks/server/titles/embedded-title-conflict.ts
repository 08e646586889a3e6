import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { ownTitle, titleInside } from './own-title.ts'

/**
 * All embedded objects of one title are one client type, so they have one shape; and a client has each name once, so
 * that no collection may have that title too.
 */
export const embeddedTitleConflict = typeRule(
  {
    room: 'app-services',
    code: 'embedded-title-conflict',
    severity: 'error',
    message:
      '`{name}` has the title "{title}", which another type of a different shape has. Change one title.',
    source:
      'https://www.mongodb.com/docs/realm/sdk/kotlin/realm-database/schemas/model-data-device-sync/; realm-core src/realm/object-store/schema.cpp; our reading',
    profiles: synced,
  },
  (type, found, ask) => {
    const title = type.kind === 'embedded' ? titleInside(type, ask) : null
    if (title === null) return []
    const inside = ask
      .titledInside(title)
      .filter((other) => other.id !== type.id && titleInside(other, ask) === title)
    const roots = ask.titled(title)
    const isApart = title !== type.name
    if (roots.length === 0 && !(isApart && inside.length > 0)) return []
    const others = [...inside, ...roots].map(({ id }) => id).sort()
    const toName = isApart ? [type] : roots.filter(({ name }) => name !== title)
    const fixes = toName.map(({ id, name }) => ownTitle(id, name, false))
    const related = others.map((objectType) => ({ objectType }))
    return [found({ name: type.name, title }, { related, fixes: fixes.slice(0, 1) })]
  },
)
