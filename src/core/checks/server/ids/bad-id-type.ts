import { canBePrimaryKey } from '#core/model'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { typeText } from '../type-text.ts'
import { asObjectId } from './own-id.ts'

/** What may be a primary key. The documentation lists string, int and objectId; its page of errors asks for uuid too. */
export const badIdType = propertyRule(
  {
    room: 'app-services',
    code: 'bad-id-type',
    severity: 'error',
    message:
      '`{name}` is of type {type}, which Device Sync takes for no primary key. Make it objectId, string, int or uuid.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/create-a-schema/; realm-core src/realm/object-store/object_schema.cpp; our reading',
    profiles: synced,
    yieldsTo: ['realm/primary-key-type', 'realm/primary-key-collection'],
  },
  ({ type, property, name }, found, ask) => {
    const isId = property.name === '_id' && type.kind !== 'embedded'
    if (!isId || canBePrimaryKey(property) || !isSynced(type, ask)) return []
    const slots = { name, type: typeText(property, ask) }
    return [found(slots, { fixes: [asObjectId(type, property)] })]
  },
)
