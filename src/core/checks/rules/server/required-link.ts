import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'
import { notRequired } from './not-required.ts'

/** App Services takes no relationship that is required: its source may not be in `required`. */
export const requiredLink = propertyRule(
  {
    room: 'app-services',
    code: 'required-link',
    severity: 'error',
    message:
      '`{name}` is required on the server, but a relationship is always optional on a client. Remove it from `required`.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/',
    profiles: served,
  },
  ({ type, property, name }, found) => {
    const isForced = property.server.required && property.type.kind === 'link'
    return isForced ? [found({ name }, { fixes: [notRequired(type, property)] })] : []
  },
)
