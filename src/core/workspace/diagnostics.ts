import { declareDiagnostics } from '#core/diagnostics'

const ours = 'our limit'
const zip = 'PKWARE APPNOTE.TXT'

/** What the workspace tells about files, archives, imports and project files. */
export const workspaceDiagnostics = declareDiagnostics('workspace', {
  'too-large': {
    severity: 'error',
    message: '{file} is larger than {limit} MB and is left out. Import a smaller part.',
    source: ours,
  },
  'too-much': {
    severity: 'error',
    message: '{file} holds more than {limit} MB; reading stopped. Import a smaller part.',
    source: ours,
  },
  'too-many-files': {
    severity: 'error',
    message: '{file} holds more than {limit} files; reading stopped. Import a smaller part.',
    source: ours,
  },
  'zip-ratio': {
    severity: 'error',
    message:
      '{entry} in {file} unpacks to more than {limit} times its size; reading stopped. Pack the archive anew.',
    source: ours,
  },
  'zip-entry-name': {
    severity: 'error',
    message: '"{entry}" in {file} does not name a place inside the archive and is left out.',
    source: zip,
  },
  'zip-repeated-entry': {
    severity: 'warning',
    message: '{file} holds {entry} twice; only the last one counts. Remove one.',
    source: zip,
  },
  'zip-unreadable-entry': {
    severity: 'error',
    message:
      '{entry} in {file} cannot be unpacked ({problem}). Pack it anew, with deflate and without a password.',
    source: zip,
  },
  'zip-broken': {
    severity: 'error',
    message: '{file} is not a complete zip archive ({problem}). Download or pack it anew.',
    source: zip,
  },
  'utf-16': {
    severity: 'error',
    message: '{file} is saved as UTF-16. Save it as UTF-8.',
    source: 'RFC 8259 §8.1',
  },
  'not-utf-8': {
    severity: 'error',
    message: '{file} is not a text in UTF-8: its byte {at} is none. Save it as UTF-8.',
    source: 'RFC 8259 §8.1',
  },
  'unreadable-file': {
    severity: 'error',
    message: '{file} cannot be read ({problem}) and is left out. Choose it again.',
    source: 'the file system',
  },
  'archive-inside': {
    severity: 'warning',
    message: '{file} is an archive inside of what was opened, and stays closed. Import it alone.',
    source: 'import',
  },
  'nothing-found': {
    severity: 'error',
    message:
      'Nothing here is a schema (files read: {files}). Looked for: an App Services export (root_config.json, realm_config.json, config.json, stitch.json, data_sources, services), schema.json, a $jsonSchema validator, an Admin API schema body, a Realm Object Schema, a Tandem project file.',
    source: 'import',
  },
  'not-understood': {
    severity: 'warning',
    message: '{file} is JSON, but no schema that could be recognised; it is left out.',
    source: 'import',
  },
  'orphan-relationships': {
    severity: 'warning',
    message: '{file} has no schema.json beside it and is left out. Add the schema it belongs to.',
    source: 'App Services: configuration files, data_sources',
  },
  'name-taken': {
    severity: 'warning',
    message:
      '{file} describes {collection}, which another file describes already; it is left out. Import it alone.',
    source: 'import',
  },
  'partition-key-added': {
    severity: 'info',
    message:
      '`{type}` gets the property `{property}`, by which the app is partitioned; the client leaves it out.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/reference/partition-based-sync/',
  },
  'nothing-changed': {
    severity: 'info',
    message: 'Nothing changed: the project already says all that {title} says.',
    source: 'import',
  },
  'project-malformed': {
    severity: 'error',
    message: '{file} is not well-formed JSON, so it is no whole project file. Use a whole copy.',
    source: 'our project file',
  },
  'project-foreign': {
    severity: 'error',
    message: '{file} is not a Tandem project file: it has no "tandem" version. Import it instead.',
    source: 'our project file',
  },
  'project-newer': {
    severity: 'error',
    message:
      '{file} was saved by a newer Tandem (version {version}; this one reads up to {known}). Update Tandem.',
    source: 'our project file',
  },
  'project-altered': {
    severity: 'error',
    message: '{file} has been altered: {path} is not {expected}. Restore it, or use another copy.',
    source: 'our project file',
  },
  'project-history-dropped': {
    severity: 'warning',
    message:
      'The undo history in {file} cannot be used ({path} is not {expected}). The model is whole.',
    source: 'our project file',
  },
})

/** Reports one workspace diagnostic. */
export const { report } = workspaceDiagnostics
