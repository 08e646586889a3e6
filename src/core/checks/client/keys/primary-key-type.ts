import { canBePrimaryKey } from '#core/model'
import { onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { clientKey, objectSchema } from '../client-side.ts'
import { coreKindOf } from '../core-kind.ts'
import { clearKey } from '../fixes.ts'

/** Realm takes an int, a string, an object id or a UUID for a primary key (V-05). */
export const primaryKeyType = typeRule(
  {
    room: 'realm',
    code: 'primary-key-type',
    severity: 'error',
    message:
      "`{name}` cannot be a primary key, which is a string, int, objectId or uuid. Choose another property. Realm says: \"Property '{name}' of type '{kind}' cannot be made the primary key.\"",
    source: objectSchema,
    profiles: onClients,
  },
  (type, found) => {
    const key = clientKey(type)
    if (!key || type.kind === 'embedded' || key.container !== 'none' || canBePrimaryKey(key))
      return []
    const slots = { name: `${type.name}.${key.name}`, kind: coreKindOf(key) }
    return [found(slots, { property: key, fixes: [clearKey(type, false)] })]
  },
)

/** A primary key is one value. Realm says so only by way of the index that a key has. */
export const primaryKeyCollection = typeRule(
  {
    room: 'realm',
    code: 'primary-key-collection',
    severity: 'error',
    message:
      "`{name}` holds several values and cannot be a primary key. Choose another property. Realm says: \"Property '{name}' of type '{kind}' cannot be indexed.\"",
    source: `${objectSchema} (by way of the index); our reading: a list of string is refused, too`,
    profiles: onClients,
  },
  (type, found) => {
    const key = clientKey(type)
    if (!key || type.kind === 'embedded' || key.container === 'none') return []
    const slots = { name: `${type.name}.${key.name}`, kind: coreKindOf(key) }
    return [found(slots, { property: key, fixes: [clearKey(type, false)] })]
  },
)
