import { declareDiagnostics } from '#core/diagnostics'

const realmRules = 'realm-core src/realm/object-store/object_schema.cpp, schema.cpp'
const links = 'App Services, Relationships: a link is a value of the foreign key’s type'
const embedding = 'App Services, Data Model: embedded objects are stored inside their parent'

/** Why a refactoring cannot be done, and what to know of one that can. */
export const refactorDiagnostics = declareDiagnostics('refactor', {
  gone: {
    severity: 'error',
    message: 'What this was about does not exist any more. Select it again.',
    source: 'references are by id',
  },
  'nothing-selected': {
    severity: 'error',
    message: 'No property of `{objectType}` is selected. Select those that are to move.',
    source: 'an object type without properties says nothing',
  },
  'key-stays': {
    severity: 'error',
    message: '`{name}` is the primary key and stays where it is. Leave it out.',
    source: realmRules,
  },
  'inverse-stays': {
    severity: 'error',
    message: '`{name}` is an inverse relationship of `{objectType}` itself. Leave it out.',
    source: realmRules,
  },
  'not-an-embedded-object': {
    severity: 'error',
    message: '`{name}` is no embedded object. Choose a property that is one.',
    source: embedding,
  },
  'not-single': {
    severity: 'error',
    message: '`{name}` holds many objects. Only a single one can become properties.',
    source: embedding,
  },
  'names-clash': {
    severity: 'error',
    message: '`{objectType}` would have {names} twice. Give them another prefix.',
    source: realmRules,
  },
  'sides-part': {
    severity: 'error',
    message: '`{name}` and what it holds are on different sides. Have both on the same side first.',
    source: 'a property on neither side is in no text',
  },
  'not-an-embedded-type': {
    severity: 'error',
    message: '`{objectType}` is not embedded. Choose an embedded type.',
    source: realmRules,
  },
  'not-an-object-type': {
    severity: 'error',
    message: '`{objectType}` is {kind}. Choose a top-level object type.',
    source: realmRules,
  },
  'id-is-no-key': {
    severity: 'error',
    message: '`{name}` cannot be a primary key. Give it the type objectId, or another name.',
    source: 'App Services, Data Model: Primary Key `_id`',
  },
  'used-in-a-set': {
    severity: 'error',
    message: '`{name}` is a set, and a set cannot hold embedded objects. Make it a list first.',
    source: realmRules,
  },
  'no-plain-value': {
    severity: 'error',
    message: '`{name}` holds no plain values. Choose one that stores keys.',
    source: links,
  },
  'no-key': {
    severity: 'error',
    message: '`{target}` has no primary key to link by. Give it one first.',
    source: links,
  },
  'key-differs': {
    severity: 'error',
    message:
      '`{name}` is of type {type}, and the key of `{target}` is {key}. Choose a type with such a key.',
    source: links,
  },
  'not-a-link': {
    severity: 'error',
    message: '`{name}` is no link. Choose a property that is one.',
    source: links,
  },
  'one-name': {
    severity: 'error',
    message: '`{name}` is called the same in code. Give it a name in code first.',
    source: 'realm-js mapTo: a name in code beside the stored one',
  },
  'never-optional': {
    severity: 'info',
    message: '`{name}` is never optional.',
    source: realmRules,
  },
  'always-optional': {
    severity: 'info',
    message: '`{name}` is always optional.',
    source: realmRules,
  },
  'no-such-index': {
    severity: 'info',
    message: '`{name}` cannot have this index.',
    source: 'realm-core property.hpp, table.cpp',
  },
  'no-collection': {
    severity: 'info',
    message: '`{name}` has no collection.',
    source: embedding,
  },
  'lists-others': {
    severity: 'info',
    message: '`{name}` turns a property round that moves. It lists `{target}` objects then.',
    source: realmRules,
  },
  'inverse-goes': {
    severity: 'warning',
    message: '`{name}` is an inverse relationship that no longer holds. It goes.',
    source: realmRules,
  },
  'facts-go': {
    severity: 'warning',
    message: 'What is said about `{name}` itself has no place any more and goes: {facts}.',
    source: 'nothing disappears without a word',
  },
  'type-goes': {
    severity: 'info',
    message: 'Nothing else uses `{target}`. It goes.',
    source: embedding,
  },
  'type-stays': {
    severity: 'info',
    message: '`{target}` is used elsewhere too. It stays, and its properties are copied.',
    source: embedding,
  },
  'key-gets-plain': {
    severity: 'warning',
    message: '`{name}` is no primary key any more. It stays as a property.',
    source: realmRules,
  },
  'collection-goes': {
    severity: 'warning',
    message: 'The collection "{collection}" is no longer described.',
    source: embedding,
  },
  'nothing-holds-it': {
    severity: 'warning',
    message: 'Nothing refers to `{target}`. Embed it somewhere, or no document holds it.',
    source: embedding,
  },
})

export const { report } = refactorDiagnostics
