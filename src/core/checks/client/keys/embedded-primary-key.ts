import { onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { clientKey, objectSchema } from '../client-side.ts'
import { clearKey } from '../fixes.ts'

/** An embedded object has no identity of its own (V-22). */
export const embeddedPrimaryKey = typeRule(
  {
    room: 'realm',
    code: 'embedded-primary-key',
    severity: 'error',
    message:
      '`{type}` is embedded and cannot have the primary key `{key}`. Take the mark away. Realm says: "Embedded object type \'{type}\' cannot have a primary key."',
    source: objectSchema,
    profiles: onClients,
  },
  (type, found) => {
    const key = clientKey(type)
    if (type.kind !== 'embedded' || !key) return []
    const slots = { type: type.name, key: key.name }
    return [found(slots, { property: key, fixes: [clearKey(type, true)] })]
  },
)
