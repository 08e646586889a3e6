import { declareDiagnostics, type Declaration } from '#core/diagnostics'
import { appProblems } from './problems/app-problems.ts'
import { relationshipProblems } from './problems/relationship-problems.ts'
import { typeProblems } from './problems/type-problems.ts'

const enforce = 'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/'
const dataModel = 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/'
const createSchema =
  'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/create-a-schema/'
const coreHarness = 'realm-core test/object-store/util/sync/baas_admin_api.cpp'

const schemaProblems = {
  'root-not-object': {
    severity: 'error',
    message: 'The schema of `{name}` is not an object schema. Make it one: `"bsonType": "object"`.',
    source: enforce,
  },
  'missing-title': {
    severity: 'warning',
    message:
      'The schema of `{name}` has no `title`, so its collection names the type. Add `title`.',
    source: dataModel,
  },
  'duplicate-title': {
    severity: 'error',
    message:
      'More than one collection has the title "{title}"; this one is read as `{name}`. Change one title.',
    source: dataModel,
  },
  'embedded-title-conflict': {
    severity: 'error',
    message:
      '`{name}` has the title "{title}", which another type of a different shape has. Change one title.',
    source:
      'https://www.mongodb.com/docs/realm/sdk/kotlin/realm-database/schemas/model-data-device-sync/',
  },
  'missing-id': {
    severity: 'error',
    message: '`{name}` has no `_id`, which every synced type needs. Add it.',
    source: createSchema,
  },
  'id-not-required': {
    severity: 'warning',
    message: '`{name}._id` is not in `required`, so clients get an optional primary key. Add it.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'required-collection': {
    severity: 'error',
    message:
      '`{name}` is required on the server, but a list, set or dictionary never is on a client. Remove it from `required`.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  },
  'required-mixed': {
    severity: 'error',
    message:
      '`{name}` is required on the server, but mixed is always optional on a client. Remove it from `required`.',
    source: coreHarness,
  },
  'required-embedded': {
    severity: 'error',
    message:
      '`{name}` is required on the server, but an embedded object is always optional on a client. Remove it from `required`.',
    source: 'realm-core src/realm/object-store/object_schema.cpp',
  },
  'required-link': {
    severity: 'error',
    message:
      '`{name}` is required on the server, but a relationship is always optional on a client. Remove it from `required`.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/relationships/',
  },
  'required-null': {
    severity: 'warning',
    message:
      '`{name}` is required and may be null, which a client cannot tell apart from optional. Remove one of the two.',
    source: enforce,
  },
  'required-unknown': {
    severity: 'error',
    message:
      '`{name}` requires "{property}", which it does not declare. Declare it or remove it from `required`.',
    source: enforce,
  },
  variation: {
    severity: 'info',
    message:
      '`{name}` describes `{type}` with other keywords than its first use does; both are kept.',
    source: 'rule of ours: an embedded type exists once, its keywords may differ by place',
  },
} as const satisfies Record<string, Declaration>

const writeProblems = {
  'keyword-not-written': {
    severity: 'warning',
    message:
      '`{name}` has the keyword `{keyword}`, which does not apply to its type; it is kept and not written. Remove it.',
    source: 'https://www.mongodb.com/docs/atlas/app-services/schemas/types/',
  },
  'not-on-server': {
    severity: 'info',
    message: '`{name}` exists on clients only.',
    source: dataModel,
  },
  'optional-elements': {
    severity: 'error',
    message:
      '`{name}` may hold null elements, which Device Sync refuses. Make its elements required.',
    source: 'realm-core src/realm/sync/instruction_applier.cpp',
  },
  'unknown-type': {
    severity: 'error',
    message:
      '`{name}` refers to `{type}`, which does not exist; it is not written to the server. Add that object type.',
    source: dataModel,
  },
  'embedded-cycle': {
    severity: 'error',
    message: '`{name}` embeds `{type}` in itself, which no schema can spell out. Break the cycle.',
    source: 'realm-core src/realm/object-store/schema.cpp',
  },
} as const satisfies Record<string, Declaration>

/** Everything that reading and writing App Services Schemas can report. */
export const appServicesDiagnostics = declareDiagnostics('app-services', {
  ...schemaProblems,
  ...typeProblems,
  ...relationshipProblems,
  ...appProblems,
  ...writeProblems,
})

export const { report } = appServicesDiagnostics
