import { canBePrimaryKey } from '#core/model'
import { onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { clientKey } from '../client-side.ts'
import { reshape } from '../fixes.ts'

/**
 * Realm takes null for a key, of one object at most. Where the server has a say about `_id`, it speaks of it itself.
 */
export const optionalPrimaryKey = typeRule(
  {
    room: 'realm',
    code: 'optional-primary-key',
    severity: 'warning',
    message:
      '`{name}` is an optional primary key: Realm takes null as the key of one object. Make it required.',
    source: 'realm-core src/realm/object-store/object_schema.cpp (nullable keys are allowed)',
    profiles: onClients,
  },
  (type, found, ask) => {
    const key = clientKey(type)
    if (!key?.optional || !canBePrimaryKey(key) || type.kind === 'embedded') return []
    if (ask.hasServer && type.collection && key.name === '_id') return []
    const fix = reshape('Make it required', type, key, { optional: false })
    return [found({ name: `${type.name}.${key.name}` }, { property: key, fixes: [fix] })]
  },
)
