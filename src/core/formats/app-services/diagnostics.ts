import { declareDiagnostics, type Declaration } from '#core/diagnostics'
import { appProblems } from './problems/app-problems.ts'
import { relationshipProblems } from './problems/relationship-problems.ts'
import { typeProblems } from './problems/type-problems.ts'

const enforce = 'https://www.mongodb.com/docs/atlas/app-services/schemas/enforce-a-schema/'
const dataModel = 'https://www.mongodb.com/docs/atlas/app-services/sync/data-model/data-model-map/'

const schemaProblems = {
  'root-not-object': {
    severity: 'error',
    message: 'The schema of `{name}` is not an object schema. Make it one: `"bsonType": "object"`.',
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
  'embedded-too-much': {
    severity: 'error',
    message:
      '`{name}` embeds `{type}` deeper or more often than one schema can hold. Link to it instead.',
    source: 'our limit',
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
