import { declareDiagnostics, type Declaration } from '#core/diagnostics'
import { notationProblems, shorthandProblems } from './property-problems.ts'

const normalize = 'realm-js packages/realm/src/schema/normalize.ts'
const validate = 'realm-js packages/realm/src/schema/validate.ts'

const typeProblems = {
  'no-object-types': {
    severity: 'error',
    message: '{file} holds no object types. Give an array of objects with `name` and `properties`.',
    source: 'https://www.mongodb.com/docs/realm/sdk/node/model-data/define-a-realm-object-model/',
  },
  'type-name-missing': {
    severity: 'error',
    message: 'An object type in {file} has no name and is passed over. Add `name`.',
    source: normalize,
  },
  'not-an-object': {
    severity: 'error',
    message: '{file} lists something that is no object type; it is passed over. Remove it.',
    source: validate,
  },
  'repeated-type': {
    severity: 'error',
    message: 'Two object types are called `{type}`. Rename one.',
    source: 'realm-core src/realm/object-store/schema.cpp',
  },
  'repeated-property': {
    severity: 'error',
    message: '`{type}` stores two properties under the name "{text}". Change one `mapTo`.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'properties-missing': {
    severity: 'error',
    message: '`{type}` has no `properties`. Add them, if only as an empty object.',
    source: validate,
  },
  'properties-as-array': {
    severity: 'warning',
    message:
      '`{type}` lists its properties in an array, which Realm no longer takes. Use an object with their names as keys.',
    source: normalize,
  },
  'primary-key-missing': {
    severity: 'error',
    message:
      '`{type}` has the primary key "{text}", but no such property. Add it or correct the name.',
    source: normalize,
  },
  'primary-key-stored-name': {
    severity: 'error',
    message:
      '`{type}` names its primary key by the stored name "{text}". Use the key it has in `properties`.',
    source: 'realm-js packages/realm/src/schema/to-binding.ts',
  },
  'two-kinds': {
    severity: 'error',
    message: '`{type}` is both embedded and asymmetric; embedded is assumed. Remove one.',
    source: 'realm-js packages/realm/src/schema/to-binding.ts',
  },
  'unknown-type-key': {
    severity: 'error',
    message: '`{type}` has the unknown key "{text}". It is kept; Realm refuses it. Remove it.',
    source: validate,
  },
  'wrong-type-value': {
    severity: 'error',
    message: '`{type}` has a value for "{text}" of the wrong kind; it is ignored. Correct it.',
    source: validate,
  },
  'unknown-type': {
    severity: 'error',
    message: '`{type}.{property}` refers to `{text}`, which does not exist. Add that object type.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'unknown-inverse': {
    severity: 'error',
    message:
      '`{type}.{property}` inverts `{text}`, which is no relationship to `{type}`. Name one by its stored name.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
} as const satisfies Record<string, Declaration>

const writeProblems = {
  'server-only': {
    severity: 'info',
    message: '`{type}.{property}` ({text}) exists on the server only: Realm has no such type.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  },
  'primary-key-mapped': {
    severity: 'warning',
    message:
      '`{type}.{property}` is the primary key under another code name, which JavaScript does not support. Give it the code name "{property}".',
    source: 'realm-js packages/realm/src/schema/to-binding.ts',
  },
} as const satisfies Record<string, Declaration>

/** Everything the client format has to say. */
export const objectModelDiagnostics = declareDiagnostics('object-model', {
  ...shorthandProblems,
  ...notationProblems,
  ...typeProblems,
  ...writeProblems,
})
