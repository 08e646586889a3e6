import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { givingId, idIn } from './own-id.ts'

/** Every collection that is synced has a primary key called `_id`. */
export const missingId = typeRule(
  {
    room: 'app-services',
    code: 'missing-id',
    severity: 'error',
    message: '`{name}` has no `_id`, which every synced type needs. Add it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/create-a-schema/',
    profiles: synced,
    yieldsTo: ['realm/no-primary-key', 'realm/primary-key-name'],
  },
  (type, found, ask) => {
    if (type.kind === 'embedded' || idIn(type) || !isSynced(type, ask)) return []
    return [found({ name: type.name }, { fixes: givingId(type) })]
  },
)
