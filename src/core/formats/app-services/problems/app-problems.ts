import type { Declaration } from '#core/diagnostics'

const dataSources = 'https://www.mongodb.com/docs/atlas/app-services/reference/config/data_sources/'
const keepsFiles = 'rule of ours: a file that could not be read is never written over'

/** What can be wrong with the files around the schemas. */
export const appProblems = {
  'broken-schema': {
    severity: 'error',
    message:
      '{file} cannot be read, so its collection is not in the model; the file is kept. Correct it and import again.',
    source: dataSources,
  },
  'broken-relationships': {
    severity: 'error',
    message:
      '{file} cannot be read, so its links are plain values; the file is kept. Correct it and import again.',
    source: dataSources,
  },
  'no-schema-yet': {
    severity: 'info',
    message: '{file} holds no schema yet; it is kept.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/',
  },
  'namespace-differs': {
    severity: 'warning',
    message:
      '{file} speaks of {found}, but lies in the folder of {wanted}; the file is believed. Make them equal.',
    source: 'realm-cli internal/local/structure_v2.go',
  },
  'repeated-namespace': {
    severity: 'error',
    message:
      '{file} is a second schema of {namespace}; it is kept, and not in the model. Remove one.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/',
  },
  'schema-in-the-way': {
    severity: 'error',
    message:
      '`{name}` is not written to the export: {file}, where it belongs, holds what is not in the model and is kept. Correct or remove that file, and import the app again.',
    source: keepsFiles,
  },
  'relationships-in-the-way': {
    severity: 'error',
    message:
      'The relationships of `{name}` are not written to the export: {file} holds some that could not be read and is kept. Correct that file, and import the app again.',
    source: keepsFiles,
  },
  'sync-in-the-way': {
    severity: 'error',
    message:
      '`{name}` is not written to the export as asymmetric: {file}, which lists such types, cannot be read and is kept. Correct that file, and import the app again.',
    source: keepsFiles,
  },
} as const satisfies Record<string, Declaration>
