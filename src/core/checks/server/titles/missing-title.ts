import { rootTitleOf } from '../../engine/ask.ts'
import { synced } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { ownTitle } from './own-title.ts'

/** With Device Sync the title names the type. */
export const missingTitle = typeRule(
  {
    room: 'app-services',
    code: 'missing-title',
    severity: 'warning',
    message:
      'The schema of `{name}` has no `title`, so its collection names the type. Add `title`.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/; our reading',
    profiles: synced,
  },
  (type, found, ask) => {
    if (type.kind === 'embedded' || rootTitleOf(type) !== null || !isSynced(type, ask)) return []
    return [found({ name: type.name }, { fixes: [ownTitle(type.id, type.name, true)] })]
  },
)
