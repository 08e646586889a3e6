import { canBePrimaryKey } from '#core/model'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { asObjectId, givingId, idIn } from '../ids/own-id.ts'
import { isSynced } from '../synced.ts'

/** A relationship holds the `_id` of its target, which with Device Sync is always the foreign key. */
export const linkWithoutKey = propertyRule(
  {
    room: 'app-services',
    code: 'link-without-key',
    severity: 'error',
    message:
      '`{name}` links to `{target}`, which has no `_id` that a relationship could hold. Give it one that is objectId, string, int or uuid.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/',
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    const target = property.type.kind === 'link' ? ask.objectType(property.type.target) : undefined
    const id = target && idIn(target)
    if (!target || (id && canBePrimaryKey(id)) || !isSynced(type, ask)) return []
    const fixes = id ? [asObjectId(target, id)] : givingId(target)
    return [found({ name, target: target.name }, { related: [{ objectType: target.id }], fixes })]
  },
)
