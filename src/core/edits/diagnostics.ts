import { declareDiagnostics } from '#core/diagnostics'

const realmRules = 'realm-core src/realm/object-store/object_schema.cpp, schema.cpp'

/** Why an edit is refused, and what goes along with one. */
export const editDiagnostics = declareDiagnostics('edits', {
  'no-change': {
    severity: 'info',
    message: '{subject} is like this already. Nothing was changed.',
    source: 'an edit that does nothing would be an undo step that does nothing',
  },
  'unknown-object-type': {
    severity: 'error',
    message: 'This object type does not exist any more. Select another one.',
    source: 'references are by id',
  },
  'unknown-property': {
    severity: 'error',
    message: '`{objectType}` does not have this property any more. Select another one.',
    source: 'references are by id',
  },
  'id-taken': {
    severity: 'error',
    message: '{subject} is in the model already. Add it under another id.',
    source: 'ids are never used twice',
  },
  'name-empty': {
    severity: 'error',
    message: '{subject} has no name. Type one.',
    source: 'realm-js schema/validate.ts',
  },
  'name-taken': {
    severity: 'error',
    message: '{subject} exists already. Choose another name than `{name}`.',
    source: realmRules,
  },
  'embedded-primary-key': {
    severity: 'error',
    message:
      '`{objectType}` is embedded and cannot have a primary key. Make it a top-level type first.',
    source: realmRules,
  },
  'embedded-collection': {
    severity: 'error',
    message:
      '`{objectType}` is embedded and has no collection of its own. Make it a top-level type first.',
    source: 'App Services, Data Model: embedded objects are stored inside their parent',
  },
  'collection-taken': {
    severity: 'error',
    message:
      'The collection "{collection}" stores `{target}` already. Choose another name or database.',
    source: 'App Services: configuration files, data_sources (one schema.json for a collection)',
  },
  'link-to-asymmetric': {
    severity: 'error',
    message:
      '`{target}` is asymmetric, and nothing can link to it. Make it a top-level type, or choose another target.',
    source: realmRules,
  },
  'asymmetric-in-use': {
    severity: 'error',
    message:
      '`{user}` refers to `{target}`, and nothing can link to an asymmetric type. Delete that property first.',
    source: realmRules,
  },
  'link-to-embedded': {
    severity: 'error',
    message:
      '`{target}` is embedded and cannot be linked to. Embed it, or make it a top-level type.',
    source: realmRules,
  },
  'embed-top-level': {
    severity: 'error',
    message: '`{target}` is not embedded. Link to it, or make it an embedded type.',
    source: realmRules,
  },
  'embedded-cycle': {
    severity: 'error',
    message: '`{target}` would contain itself. Link to a top-level type somewhere on the way.',
    source: 'realm-core src/realm/object-store/schema.cpp: cycles of embedded types',
  },
  'inverse-does-not-hold': {
    severity: 'error',
    message:
      'No relationship leads from there to `{objectType}`. Choose a property that links to it.',
    source: realmRules,
  },
  'went-along': {
    severity: 'info',
    message: '`{name}` referred to `{target}` and went along. Undo brings both back.',
    source: 'Realm has no property without what it refers to',
  },
  'became-plain': {
    severity: 'info',
    message: '`{name}` linked to `{target}` and is now a plain {type}. Undo brings the link back.',
    source: 'App Services, Relationships: a link is a value of the foreign key’s type',
  },
  'order-mismatch': {
    severity: 'error',
    message: 'The new order does not name every object type once. List each of them once.',
    source: 'the model keeps one explicit order',
  },
})

export const { report } = editDiagnostics
