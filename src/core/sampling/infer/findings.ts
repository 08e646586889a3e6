import type { Declaration } from '#core/diagnostics'

const enforce = 'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/'
const types = 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/'
const createSchema =
  'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/create-a-schema/'
const dataModel = 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/'
const generator = 'what the model generator of App Services does'
const ours = 'rule of ours: one type for each field, and none is guessed'

/** What can be odd about sampled values. */
const oddValues = {
  'type-conflict': {
    severity: 'warning',
    message:
      '`{name}` holds values of several types ({counts}), so it becomes mixed. Make its values one type, or keep it.',
    source: ours,
  },
  'widened-to-double': {
    severity: 'info',
    message: '`{name}` holds {counts}; it becomes double, which holds all of them.',
    source: ours,
  },
  'widened-to-decimal': {
    severity: 'info',
    message: '`{name}` holds {counts}; it becomes decimal, which holds all of them.',
    source: ours,
  },
  'integers-too-wide': {
    severity: 'warning',
    message:
      '`{name}` holds {counts}, with integers that a double cannot hold, so it becomes mixed. Make its values one type, or keep it.',
    source: ours,
  },
  'only-null': {
    severity: 'info',
    message: '`{name}` is never anything but null, so its type is unknown; it is left out.',
    source: ours,
  },
  'elements-unknown': {
    severity: 'info',
    message:
      '`{name}` is an array in which no element tells a type; it is left out. Add it by hand.',
    source: ours,
  },
  'fields-unknown': {
    severity: 'info',
    message:
      '`{name}` is an object in which no field tells a type; it is left out. Add it by hand.',
    source: ours,
  },
  'nested-arrays': {
    severity: 'warning',
    message: '`{name}` holds arrays of arrays, which Realm has no list for; it becomes mixed.',
    source: types,
  },
  'null-elements': {
    severity: 'warning',
    message:
      '`{name}` holds {count} null elements, which Device Sync refuses. Remove them from the documents.',
    source: 'realm-core src/realm/sync/instruction_applier.cpp',
  },
  'not-syncable': {
    severity: 'warning',
    message: '`{name}` holds {counts}, which cannot be synced; it is left out.',
    source: types,
  },
  'mixed-not-syncable': {
    severity: 'warning',
    message:
      '`{name}` holds {counts} among other values, which mixed cannot sync. Change those documents.',
    source: types,
  },
  'reference-in-mixed': {
    severity: 'info',
    message: '`{name}` refers to documents by `$ref` and `$id`; it becomes mixed.',
    source: types,
  },
} as const satisfies Record<string, Declaration>

/** What can be odd about the names in documents, and about how many there are. */
const oddNames = {
  'dictionary-proposed': {
    severity: 'info',
    message:
      '`{name}` has {names} different field names that look like data. Consider making it a dictionary.',
    source: ours,
  },
  'dictionary-made': {
    severity: 'warning',
    message: '`{name}` has more than {limit} different field names; it becomes a dictionary.',
    source: ours,
  },
  'too-many-fields': {
    severity: 'error',
    message:
      '`{name}` has more than {limit} different field names, which are taken for data; only `_id` is written. Move them into an object of their own.',
    source: ours,
  },
  'empty-name': {
    severity: 'warning',
    message: '`{name}` has a field without a name, which is left out. Name it in the documents.',
    source: ours,
  },
  'hurtful-name': {
    severity: 'warning',
    message:
      '`{name}` has a name that {problem}. Rename it in the documents, or map it to another in code.',
    source: 'https://www.mongodb.com/docs/manual/core/dot-dollar-considerations/',
  },
  'reserved-name': {
    severity: 'warning',
    message: '`{name}` has a name that queries reserve, so it cannot be queryable. Rename it.',
    source: 'documentation, includes/reserved-field-names',
  },
  'long-name': {
    severity: 'error',
    message: '`{name}` is longer than {limit} bytes, which Realm refuses. Shorten it.',
    source: 'realm-core src/realm/table.hpp',
  },
  'name-taken': {
    severity: 'error',
    message: 'The name "{wanted}" is taken; this type is called `{name}`. Choose a title.',
    source: generator,
  },
} as const satisfies Record<string, Declaration>

/** What can be odd about a collection. */
const oddCollections = {
  'no-documents': {
    severity: 'error',
    message: '`{name}` has no document to tell a schema by. Export it anew.',
    source: enforce,
  },
  'missing-id': {
    severity: 'error',
    message: 'No document of `{name}` has an `_id`, which every synced type needs. Add it.',
    source: createSchema,
  },
  'id-sometimes-missing': {
    severity: 'warning',
    message: '{count} documents of `{name}` have no `_id`; it is required all the same. Add it.',
    source: createSchema,
  },
  'id-types': {
    severity: 'error',
    message:
      '`{name}` holds {counts}, but must be a string, int, objectId or uuid for sync. Make it one of them.',
    source: dataModel,
  },
} as const satisfies Record<string, Declaration>

/** Everything that inferring a schema can find. */
export const findings = { ...oddValues, ...oddNames, ...oddCollections }
