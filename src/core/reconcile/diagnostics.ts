import { declareDiagnostics } from '#core/diagnostics'

/** What matching a text to the model leaves to be said. */
export const reconcileDiagnostics = declareDiagnostics('reconcile', {
  'looks-like-rename': {
    severity: 'info',
    message:
      '{subject} may be another name for {others}. It was added as new; rename it in the designer to keep what only the other side knows.',
    source: 'a rename is guessed only when there is one possible answer',
  },
  'name-taken': {
    severity: 'error',
    message:
      '`{from}` cannot be renamed to `{to}`, which is another object type. Choose another name.',
    source: 'the name of a Realm class is unique: realm-core schema.cpp',
  },
  'name-passed-on': {
    severity: 'info',
    message:
      '`{name}` was also the name of an embedded type that nothing uses any more and no client knows; that type is removed. Undo to have it back.',
    source: 'the name of a Realm class is unique: realm-core schema.cpp',
  },
  'name-shared': {
    severity: 'warning',
    message:
      '`{name}` is also the name of another object type, which is stored elsewhere. Rename one of them.',
    source: 'the name of a Realm class is unique: realm-core schema.cpp',
  },
})

export const { report } = reconcileDiagnostics
