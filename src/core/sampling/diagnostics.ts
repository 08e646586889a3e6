import { declareDiagnostics } from '#core/diagnostics'
import { findings } from './infer/findings.ts'

const json = 'MongoDB Extended JSON v2 specification'
const bson = 'https://bsonspec.org/spec.html'

/** Everything that reading documents and inferring a schema from them can report. */
export const samplingDiagnostics = declareDiagnostics('sampling', {
  'malformed-json': {
    severity: 'error',
    message: 'This document is left out: {problem}. Correct it, or export it anew.',
    source: json,
  },
  'malformed-bson': {
    severity: 'error',
    message: 'Document {number}, at byte {at}, is left out: {problem}. Dump the collection anew.',
    source: bson,
  },
  'not-a-document': {
    severity: 'error',
    message: 'What stands here is no document and is left out. Write an object.',
    source: json,
  },
  'more-malformed': {
    severity: 'error',
    message: '{count} more documents cannot be read and are left out. Correct those named first.',
    source: 'our limit',
  },
  'cut-off': {
    severity: 'error',
    message: 'The file ends within a document or an array. Export it anew.',
    source: json,
  },
  'rest-unread': {
    severity: 'error',
    message: 'Reading stops at byte {at}: {problem}. Dump the collection anew.',
    source: bson,
  },
  ...findings,
})

/** Reports one diagnostic of sampling. */
export const { report } = samplingDiagnostics
