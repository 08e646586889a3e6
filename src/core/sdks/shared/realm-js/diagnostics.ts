import { declareDiagnostics } from '#core/diagnostics'

/** What model code for realm-js alone has to tell, for Node.js and for React Native. */
export const realmJsDiagnostics = declareDiagnostics('realm-js', {
  'no-field': {
    severity: 'warning',
    message:
      '`{type}.{property}` has no field of its own in the class, because every Realm object has a member of that name. Rename it.',
    source: 'realm-js packages/realm/src/Object.ts',
  },
  computed: {
    severity: 'warning',
    message:
      'A part of the schema of `{type}` is made by code (`{text}`), which is not run. It is left alone. Write it out to have it read.',
    source: 'realm-js packages/realm/src/schema/normalize.ts',
  },
  'old-form': {
    severity: 'warning',
    message:
      '`{type}.{property}` is written as `{text}`, which Realm refuses since its version 12. It is read as what is meant. Write it in a form that Realm accepts.',
    source: 'realm-js packages/realm/src/schema/normalize.ts',
  },
  'null-union': {
    severity: 'warning',
    message:
      '`{type}.{property}` is `{text}`, which the Babel plugin leaves out of the schema. Write `undefined` instead of `null`.',
    source: 'realm-js packages/babel-plugin/src/plugin/index.ts',
  },
})
