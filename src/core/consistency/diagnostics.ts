import { declareDiagnostics } from '#core/diagnostics'

const merge = 'realm-core src/realm/sync/transform.cpp: two schemas that differ so cannot be merged'
const upload = 'https://www.mongodb.com/docs/atlas/app-services/sync/error-handling/errors/'
const update = 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/update-schema/'

/** How server and client may disagree, and which side loses what by it. */
export const consistencyDiagnostics = declareDiagnostics('consistency', {
  'type-not-on-server': {
    severity: 'error',
    message:
      '`{name}` is on clients and not on the server, which refuses what they store in it (error 225) unless Development Mode adds it. Add it to the server, or keep it on clients on purpose.',
    source: upload,
  },
  'type-not-on-client': {
    severity: 'info',
    message:
      '`{name}` is on the server and not on clients, which do not get its documents. Add it to clients, or keep it on the server on purpose.',
    source: update,
  },
  'property-not-on-server': {
    severity: 'error',
    message:
      '`{name}` ({client}) is on clients and not on the server, which refuses what they store in it (error 225) unless Development Mode adds it. Add it to the server, or keep it on clients on purpose.',
    source: upload,
  },
  'property-not-on-client': {
    severity: 'info',
    message:
      '`{name}` ({server}) is on the server and not on clients: they do not see it. Add it to clients, or keep it on the server on purpose.',
    source: update,
  },
  'required-not-on-client': {
    severity: 'warning',
    message:
      '`{name}` ({server}) is required on the server and not on clients: a document that a client makes gets zero or nothing there. Add it to clients.',
    source: update,
  },
  type: {
    severity: 'error',
    message:
      '`{name}` is {server} on the server and {client} on clients: neither takes what the other stores (bad changeset, error 212). Make them one.',
    source: merge,
  },
  container: {
    severity: 'error',
    message:
      '`{name}` is {server} on the server and {client} on clients: one holds single values or another kind of collection (bad changeset, error 212). Make them one.',
    source: merge,
  },
  target: {
    severity: 'error',
    message:
      '`{name}` leads to {server} on the server and to {client} on clients (bad changeset, error 212). Make them one.',
    source: merge,
  },
  optional: {
    severity: 'error',
    message:
      '`{name}` is {server} on the server and {client} on clients: the side that requires it refuses null from the other (bad changeset, error 212). Make them one.',
    source: merge,
  },
  kind: {
    severity: 'error',
    message:
      '`{name}` is {server} on the server and {client} on clients, which cannot be merged. Make them one.',
    source: merge,
  },
  'primary-key': {
    severity: 'error',
    message:
      'The primary key of `{name}` is {server} on the server and {client} on clients, which cannot be merged. Make them one.',
    source: merge,
  },
  name: {
    severity: 'error',
    message:
      '`{name}` is called {server} on the server and {client} on clients: names differ by case alone, and are two to both. Make them one.',
    source: merge,
  },
})
