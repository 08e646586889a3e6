import { forcedElementOptional } from '#core/model'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'

/** Elements that may be null are fine on a device, and a bad changeset to Device Sync. */
export const optionalElements = propertyRule(
  {
    room: 'app-services',
    code: 'optional-elements',
    severity: 'error',
    message:
      '`{name}` may hold null elements, which Device Sync refuses. Make its elements required.',
    source:
      'realm-core src/realm/sync/instruction_applier.cpp; https://www.mongodb.com/docs/realm/sdk/dotnet/model-data/data-types/lists/',
    profiles: synced,
  },
  ({ type: owner, property, name }, found, ask) => {
    const { id, type, container, optional, elementOptional } = property
    const isFree = container !== 'none' && forcedElementOptional(type, container) === null
    if (!elementOptional || !isFree || !isSynced(owner, ask)) return []
    const shape = { type, container, optional, elementOptional: false }
    const edit = { kind: 'setPropertyShape', objectType: owner.id, property: id, shape } as const
    const fix = { title: 'Make its elements required', safe: false, edits: () => [edit] }
    return [found({ name }, { fixes: [fix] })]
  },
)
