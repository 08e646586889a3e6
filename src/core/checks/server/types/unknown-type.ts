import { served } from '../../profile.ts'
import { propertyRule } from '../../rule.ts'

/** What does not exist has no schema that a server could be told. */
export const unknownType = propertyRule(
  {
    room: 'app-services',
    code: 'unknown-type',
    severity: 'error',
    message:
      '`{name}` refers to `{type}`, which does not exist; it is not written to the server. Add that object type.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/',
    profiles: served,
    yieldsTo: ['realm/unknown-type', 'realm/no-type', 'realm/not-linked'],
  },
  ({ property: { type }, name }, found) =>
    type.kind === 'unresolved' && type.inverseOf === undefined
      ? [found({ name, type: type.typeName })]
      : [],
)
