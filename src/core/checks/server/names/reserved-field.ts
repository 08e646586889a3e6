import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

/** App Services writes this field into documents while a transaction lasts. */
const reserved = '_id__baas_transaction'

/** A field that App Services keeps for itself. */
export const reservedField = propertyRule(
  {
    room: 'app-services',
    code: 'reserved-field',
    severity: 'error',
    message:
      '`{name}` is the name of a field that App Services writes for itself during transactions. Rename it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/mongodb/internal-database-usage/',
    profiles: served,
  },
  ({ property, name }, found) => (property.name === reserved ? [found({ name })] : []),
)
