import type { Declaration } from '#core/diagnostics'

const relationships = 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/'
const dataSources = 'https://www.mongodb.com/docs/atlas/app-services/reference/config/data_sources/'

/** What can be wrong with an entry of relationships.json. Each such entry is kept as it is. */
export const relationshipProblems = {
  'relationships-not-object': {
    severity: 'error',
    message:
      'The relationships in {file} are not an object of paths, so they are not read. Make them one; an empty one for none.',
    source: dataSources,
  },
  'rel-bad-ref': {
    severity: 'error',
    message:
      'The relationship "{path}" of `{type}` has the ref {ref}. Write `#/relationship/<data source>/<database>/<collection>`.',
    source: dataSources,
  },
  'rel-unknown-source': {
    severity: 'error',
    message:
      '`{type}` has a relationship for "{path}", but no such property. Correct the path or remove it.',
    source: relationships,
  },
  'rel-unknown-target': {
    severity: 'error',
    message: 'The relationship "{path}" of `{type}` leads to {ref}, which has no schema. Add one.',
    source: relationships,
  },
  'rel-type-mismatch': {
    severity: 'error',
    message:
      'The relationship "{path}" of `{type}` holds {found}, but `_id` of its target is {wanted}. Make them equal.',
    source: relationships,
  },
  'rel-cardinality': {
    severity: 'error',
    message:
      'The relationship "{path}" of `{type}` has `is_list` {found}, but its property says otherwise. Make it {wanted}.',
    source: dataSources,
  },
  'rel-source-is-id': {
    severity: 'error',
    message: '`{type}._id` cannot be a relationship. Remove the entry "{path}".',
    source: relationships,
  },
  'rel-fits-now': {
    severity: 'error',
    message:
      '`{name}` is a plain value, but the relationship "{path}", which was kept as it did not fit, fits it now: the server takes it for a link to `{type}`. Make it that link, or remove the relationship.',
    source: relationships,
  },
  'rel-source-key-differs': {
    severity: 'warning',
    message: 'The relationship "{path}" of `{type}` has the source_key "{found}". Make both equal.',
    source: dataSources,
  },
} as const satisfies Record<string, Declaration>
