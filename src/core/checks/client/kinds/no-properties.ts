import { onClients } from '../../profile.ts'
import { typeRule } from '../../rule.ts'
import { clientProperties } from '../client-side.ts'

/** Realm Core takes a class without properties; some SDKs do not. */
export const noProperties = typeRule(
  {
    room: 'realm',
    code: 'no-properties',
    severity: 'warning',
    message: '`{type}` has no properties, and Swift and Java refuse a class without any. Add one.',
    source:
      'realm-swift "No properties are defined"; realm-java "must contain at least 1 persistable field"',
    profiles: onClients,
  },
  (type, found) => (clientProperties(type).length === 0 ? [found({ type: type.name })] : []),
)
