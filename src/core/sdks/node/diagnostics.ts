import { declareDiagnostics } from '#core/diagnostics'

/** What Node.js code cannot say. */
export const nodeDiagnostics = declareDiagnostics('node', {
  'server-only': {
    severity: 'info',
    message: '`{type}.{property}` ({text}) is left out: Realm has no such type.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  },
  'unknown-type': {
    severity: 'error',
    message: '`{type}.{property}` is left out: `{text}` does not exist. Add that object type.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'primary-key-renamed': {
    severity: 'warning',
    message:
      '`{type}.{property}` keeps its stored name in code instead of "{text}": a primary key cannot have another one in JavaScript.',
    source: 'realm-js packages/realm/src/schema/to-binding.ts',
  },
  'code-name-taken': {
    severity: 'warning',
    message:
      '`{type}.{property}` cannot be called "{text}" in code, because another property is. Change one code name.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'reserved-name': {
    severity: 'info',
    message:
      '`{type}.{property}` is called "{text}" in code, because every Realm object has a member of its stored name.',
    source: 'realm-js packages/realm/src/Object.ts',
  },
  'no-field': {
    severity: 'warning',
    message:
      '`{type}.{property}` has no field of its own in the class, because every Realm object has a member of that name. Rename it.',
    source: 'realm-js packages/realm/src/Object.ts',
  },
  'repeated-name': {
    severity: 'error',
    message: '`{type}.{property}` is left out: another property has that stored name. Rename one.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'class-renamed': {
    severity: 'info',
    message: '`{type}` is called "{text}" in code, because its own name cannot stand there.',
    source: 'ECMA-262 §12.7',
  },
  'default-left-out': {
    severity: 'warning',
    message: 'The default of `{type}.{property}` is left out: {text} does not fit its type.',
    source: 'realm-js packages/realm/src/schema/types.ts',
  },
})
