import { isOn, type ObjectType } from '#core/model'
import { fieldIn, type Ask } from '../../engine/ask.ts'
import type { Fix } from '../../finding.ts'
import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { sources } from '../sources.ts'
import { isSyncedType } from '../synced-type.ts'

/** Out of Development Mode, a client may have less than the server, but not more. */
export const clientOnlyField = propertyRule(
  {
    room: 'device-sync',
    code: 'client-only-field',
    severity: 'error',
    message:
      '`{name}` is kept on clients only, but without Development Mode the server refuses what its schema does not have. Keep it on both sides, or remove it.',
    source: sources.updates,
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    const isStored = property.type.kind !== 'inverse' && property.type.kind !== 'unresolved'
    if (property.only !== 'object-model' || !isStored) return []
    if (!isOnServer(type, ask) || ask.sync?.isDevelopment) return []
    if (fieldIn(type, property.name)) return []
    const fix: Fix = {
      title: 'Keep it on both sides',
      safe: false,
      edits: () => [
        { kind: 'setPropertyOnly', objectType: type.id, property: property.id, only: null },
      ],
    }
    return [found({ name }, { fixes: [fix] })]
  },
)

/** The server fills in what its schema requires and a client does not know. */
export const requiredServerOnly = propertyRule(
  {
    room: 'device-sync',
    code: 'required-server-only',
    severity: 'info',
    message:
      '`{name}` is required and kept on the server only: in objects that clients create it is 0, "" or the like. Make it optional if that is not meant.',
    source: sources.updates,
    profiles: synced,
  },
  ({ type, property, name }, found, ask) => {
    const isPlain = property.container === 'none' && property.type.kind === 'primitive'
    const isForced = property.only === 'app-services' && isPlain && !property.optional
    return isForced && isOnServer(type, ask) ? [found({ name })] : []
  },
)

/** Does the server sync this type, be it inside of others? */
function isOnServer(type: ObjectType, ask: Ask): boolean {
  return type.kind === 'embedded' ? isOn('app-services', type) : isSyncedType(type, ask)
}
