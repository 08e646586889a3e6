import type { Declaration } from '#core/diagnostics'

const types = 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/'

/** What can be wrong with the type of a schema node. */
export const typeProblems = {
  'both-type-keywords': {
    severity: 'error',
    message: '`{name}` has both `bsonType` and `type`; `bsonType` is taken. Remove one.',
    source: types,
  },
  'unknown-bson-type': {
    severity: 'error',
    message: '`{name}` has the unknown type {label}; clients do not get it. Correct it.',
    source: types,
  },
  'json-integer': {
    severity: 'error',
    message:
      '`{name}` has the type "integer", which the server does not know. Write `"bsonType": "long"`.',
    source: types,
  },
  'unsupported-type': {
    severity: 'error',
    message:
      '`{name}` ({label}) cannot be synced: Realm has no such type. Change it, or leave it to the server.',
    source: types,
  },
  'union-type': {
    severity: 'error',
    message: '`{name}` allows several types ({label}), which cannot be synced. Make it mixed.',
    source: types,
  },
  'tuple-items': {
    severity: 'error',
    message:
      '`{name}` gives each place in its array a schema of its own, which cannot be synced. Give it one schema.',
    source: types,
  },
  'nested-collection': {
    severity: 'error',
    message: '`{name}` is an {label}, which cannot be synced. Make it mixed.',
    source: 'realm-js packages/realm/src/schema/normalize.ts',
  },
  'missing-items': {
    severity: 'error',
    message: '`{name}` is an array without `items`, which cannot be synced. Add `items`.',
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
  'empty-object': {
    severity: 'error',
    message:
      '`{name}` is an object that declares no properties, so clients do not get it. Declare some, or remove it.',
    source: types,
  },
} as const satisfies Record<string, Declaration>
