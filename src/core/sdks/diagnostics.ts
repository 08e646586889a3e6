import { declareDiagnostics } from '#core/diagnostics'

const core = 'realm-core src/realm/object-store/object_schema.cpp'
const capabilities = 'https://www.mongodb.com/docs/atlas/device-sdks/'

/** What the room has to say: about models that code cannot express in full, and about code that was read. */
export const sdkDiagnostics = declareDiagnostics('sdk', {
  'server-only': {
    severity: 'info',
    message: '`{type}.{property}` ({text}) is left out of {sdk} code: Realm has no such type.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  },
  'unknown-type': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of {sdk} code: `{text}` does not exist. Add that object type.',
    source: core,
  },
  'repeated-name': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of {sdk} code: another property has that stored name. Rename one.',
    source: core,
  },
  'primary-key-renamed': {
    severity: 'warning',
    message:
      '`{type}.{property}` keeps its stored name in {sdk} code instead of "{text}": a primary key cannot have another one there.',
    source: 'realm-js packages/realm/src/schema/to-binding.ts',
  },
  'code-name-taken': {
    severity: 'warning',
    message:
      '`{type}.{property}` cannot be called "{text}" in {sdk} code, because another property is. Change one code name.',
    source: core,
  },
  'name-changed': {
    severity: 'info',
    message:
      '`{type}.{property}` is called "{text}" in {sdk} code, because its own name cannot stand there.',
    source: capabilities,
  },
  'name-impossible': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of {sdk} code, which has no word for a stored name other than the name in code. Rename it.',
    source: capabilities,
  },
  'class-renamed': {
    severity: 'info',
    message: '`{type}` is called "{text}" in {sdk} code, because its own name cannot stand there.',
    source: capabilities,
  },
  'name-kept': {
    severity: 'info',
    message:
      '`{type}.{property}` keeps its stored name in {sdk} code instead of "{text}": there is no other one there.',
    source: capabilities,
  },
  'class-name-kept': {
    severity: 'warning',
    message:
      '`{type}` keeps its stored name in {sdk} code instead of "{text}": it cannot have another one there.',
    source: capabilities,
  },
  'class-name-impossible': {
    severity: 'error',
    message:
      '`{type}` is left out of {sdk} code, which has no word for a stored name other than the name in code. Rename it.',
    source: capabilities,
  },
  'asymmetric-left-out': {
    severity: 'error',
    message: '`{type}` is left out of {sdk} code, which has no asymmetric objects.',
    source: capabilities,
  },
  'asymmetric-link-left-out': {
    severity: 'error',
    message:
      '`{type}.{property}` is left out of {sdk} code: there an asymmetric object can hold embedded objects only.',
    source: 'realm-kotlin packages/plugin-compiler RealmModelSyntheticPropertiesGeneration.kt',
  },
  'target-left-out': {
    severity: 'error',
    message: '`{type}.{property}` is left out of {sdk} code, because `{text}` is.',
    source: capabilities,
  },
  'inverse-left-out': {
    severity: 'warning',
    message:
      '`{type}.{property}` is left out of {sdk} code, which cannot invert a relationship kept in a {text}.',
    source: capabilities,
  },
  'float-as-double': {
    severity: 'warning',
    message:
      '`{type}.{property}` is a double in {sdk} code, which has no float. A file that stores floats cannot be opened with it.',
    source: capabilities,
  },
  'index-left-out': {
    severity: 'warning',
    message: '`{type}.{property}` has no index in {sdk} code, which cannot ask for one there.',
    source: capabilities,
  },
  'full-text-left-out': {
    severity: 'warning',
    message: '`{type}.{property}` has no full-text index in {sdk} code, which cannot ask for one.',
    source: capabilities,
  },
  'counter-left-out': {
    severity: 'warning',
    message: '`{type}.{property}` is a plain integer in {sdk} code, which has no counters.',
    source: capabilities,
  },
  'default-left-out': {
    severity: 'warning',
    message:
      'The default of `{type}.{property}` is left out of {sdk} code: {text} cannot stand there.',
    source: capabilities,
  },
  'syntax-error': {
    severity: 'error',
    message:
      '{file} has a syntax error here. What stands around it is read as far as it can be. Correct it.',
    source: 'https://tree-sitter.github.io/tree-sitter/',
  },
  'not-parsed': {
    severity: 'error',
    message: '{file} took too long to read and is passed over. Split it.',
    source: 'https://tree-sitter.github.io/tree-sitter/',
  },
  'type-not-understood': {
    severity: 'warning',
    message:
      '`{type}.{property}` has the type `{text}`, which Realm does not store as far as is known here. The member is left alone.',
    source: capabilities,
  },
  'default-not-understood': {
    severity: 'info',
    message:
      'The initial value of `{type}.{property}` is code. It stays where it is, and is no default of the model.',
    source: capabilities,
  },
  'repeated-class': {
    severity: 'error',
    message: 'A second class is stored as `{type}`; the first counts. Rename one.',
    source: 'realm-core src/realm/object-store/schema.cpp',
  },
  'repeated-property': {
    severity: 'error',
    message: '`{type}` stores two members as "{text}"; the first counts. Rename one.',
    source: core,
  },
})

export const report = sdkDiagnostics.report
