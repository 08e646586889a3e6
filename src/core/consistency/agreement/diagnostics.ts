import { declareDiagnostics } from '#core/diagnostics'

const merge = 'realm-core src/realm/sync/transform.cpp: two schemas that differ so cannot be merged'
const instruction =
  'realm-core src/realm/sync/instruction_applier.cpp: null in a list that has none is a bad changeset'
const upload = 'https://www.mongodb.com/docs/atlas/app-services/sync/error-handling/errors/'
const update = 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/update-schema/'
const local = 'known to clients only: nothing of it is synced'

/** How a server and several clients, or several clients, may disagree, and what is lost by it. */
export const agreementDiagnostics = declareDiagnostics('agreement', {
  'type-not-on-server': {
    severity: 'error',
    message:
      '`{name}` is {says}. A server without it refuses what clients store in it (error 225) unless Development Mode adds it. Add it to the server, or take it from clients.',
    source: upload,
  },
  'type-not-on-client': {
    severity: 'info',
    message:
      '`{name}` is {says}: those without it do not get its documents. Add it where it is wanted.',
    source: update,
  },
  'property-not-on-server': {
    severity: 'error',
    message:
      '`{name}` is {says}. A server without it refuses what clients store in it (error 225) unless Development Mode adds it. Add it to the server, or take it from clients.',
    source: upload,
  },
  'property-not-on-client': {
    severity: 'info',
    message: '`{name}` is {says}: those without it do not see it. Add it where it is wanted.',
    source: update,
  },
  'required-not-on-client': {
    severity: 'warning',
    message:
      '`{name}` is {says}. It is required: a document made without it gets zero or nothing there. Add it to all.',
    source: update,
  },
  type: {
    severity: 'error',
    message:
      '`{name}` is {says}: none takes what the others store (bad changeset, error 212). Make them one.',
    source: merge,
  },
  container: {
    severity: 'error',
    message:
      '`{name}` is {says}: one holds single values or another kind of collection (bad changeset, error 212). Make them one.',
    source: merge,
  },
  target: {
    severity: 'error',
    message: '`{name}` leads to {says} (bad changeset, error 212). Make them one.',
    source: merge,
  },
  optional: {
    severity: 'error',
    message:
      '`{name}` is {says}: who requires it refuses null from the others (bad changeset, error 212). Make them one.',
    source: merge,
  },
  'element-optional': {
    severity: 'error',
    message:
      '`{name}` is {says}: who has no null among the elements refuses it from the others. Make them one.',
    source: instruction,
  },
  kind: {
    severity: 'error',
    message: '`{name}` is {says}, which cannot be merged. Make them one.',
    source: merge,
  },
  'primary-key': {
    severity: 'error',
    message: 'The primary key of `{name}` is {says}, which cannot be merged. Make them one.',
    source: merge,
  },
  name: {
    severity: 'error',
    message: '`{name}` is called {says}: other names are other things to all. Make them one.',
    source: merge,
  },
  inverse: {
    severity: 'info',
    message:
      '`{name}` is {says}. It is computed where it is declared; data are the same without it.',
    source: local,
  },
  index: {
    severity: 'info',
    message: '`{name}` is {says}: queries are as fast as each client’s own index.',
    source: local,
  },
  default: {
    severity: 'info',
    message:
      '`{name}` has {says} as its default: new objects differ by the client that makes them.',
    source: local,
  },
})

/** What parties may disagree about. */
export type AgreementAspect = keyof typeof agreementDiagnostics.codes
