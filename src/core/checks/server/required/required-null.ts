import { synced } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { isSynced } from '../synced.ts'
import { notRequired } from './not-required.ts'

/** "Must be there, may be null" has no counterpart on a client, where absent and null are one. */
export const requiredNull = propertyRule(
  {
    room: 'app-services',
    code: 'required-null',
    severity: 'warning',
    message:
      '`{name}` is required and may be null, which a client cannot tell apart from optional. Remove one of the two.',
    source:
      'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/; our reading',
    profiles: synced,
  },
  ({ type: owner, property, name }, found, ask) => {
    const { type, container, optional, server } = property
    const isFree =
      (type.kind === 'primitive' && type.primitive !== 'mixed') || type.kind === 'serverOnly'
    const isBoth = server.required && optional && container === 'none' && isFree
    if (!isBoth || !isSynced(owner, ask)) return []
    return [found({ name }, { fixes: [notRequired(owner, property)] })]
  },
)
