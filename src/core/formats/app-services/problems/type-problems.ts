import type { Declaration } from '#core/diagnostics'

const types = 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/'

/** What is odd about how the type of a schema node is written. */
export const typeProblems = {
  'both-type-keywords': {
    severity: 'error',
    message: '`{name}` has both `bsonType` and `type`; `bsonType` is taken. Remove one.',
    source: types,
  },
  'ambiguous-number': {
    severity: 'warning',
    message: '`{name}` has the type "number"; it is read as double. Name the exact type.',
    source: types,
  },
  'free-form-object': {
    severity: 'warning',
    message:
      '`{name}` is an object without `properties`; it is read as a dictionary of mixed. Declare its properties.',
    source: types,
  },
} as const satisfies Record<string, Declaration>
