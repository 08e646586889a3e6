import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { applyEdits, type EditKind } from '#core/edits'
import { documentOf, type Model, type OwnCodeFile } from '#core/model'
import {
  emitCode,
  planModel,
  readCode,
  rewriteCode,
  type CodeClass,
  type Parse,
  type PlannedClass,
  type Sdk,
  type SdkOptions,
} from '#core/sdks'
import { arbitraryModel } from '../arbitraries/models.ts'
import type { Step } from '../arbitraries/step.ts'
import { arbitrarySteps, editFor } from '../arbitraries/steps.ts'
import { testParse } from '../test-parse.ts'

/** What rewriting has to hold for every SDK: it leaves alone what says the same, and says what the model says. */
export function rewriteLaws(sdk: Sdk, options: SdkOptions = sdk.options.defaults): void {
  let parse: Parse
  beforeAll(async () => {
    parse = await testParse()
  }, 60_000)
  const numRuns = Number(process.env['TANDEM_RUNS'] ?? 30)

  it('code that says what the model says stays as it is', () => {
    fc.assert(
      fc.property(arbitraryModel(), (model) => {
        const own = ownFilesOf(sdk, model, options, parse)
        const { files } = rewriteCode(sdk, model, options, own, parse)
        expect(textsOf(files)).toEqual(textsOf(own))
      }),
      { numRuns },
    )
  }, 120_000)

  it('code says after edits what the model says', () => {
    fc.assert(
      fc.property(arbitraryModel(), changes, (model, steps) => {
        const own = ownFilesOf(sdk, model, options, parse)
        const after = edited(model, steps)
        const { files } = rewriteCode(sdk, after, options, own, parse)
        const { classes } = readCode(sdk, files, parse)
        const plan = planModel(after, sdk, options).classes
        const read = sorted(classes.flatMap((one) => saidBy(one, plan)))
        expect(read).toEqual(sorted(plan.map(said)))
      }),
      { numRuns },
    )
  }, 120_000)
}

const kinds = [
  'addObjectType',
  'removeObjectType',
  'renameObjectType',
  'setObjectTypeKind',
  'setPrimaryKey',
  'setObjectTypeClient',
  'addProperty',
  'removeProperty',
  'renameProperty',
  'moveProperty',
  'setPropertyShape',
  'setPropertyClient',
] as const satisfies readonly EditKind[]

/** Edits that code can tell. */
const changes: fc.Arbitrary<readonly Step[]> = fc
  .tuple(arbitrarySteps(4), fc.array(fc.constantFrom(...kinds), { minLength: 4, maxLength: 4 }))
  .map(([steps, wanted]) => steps.map((step, i) => ({ ...step, kind: wanted[i] ?? step.kind })))

/** The model's code as files that a person wrote. */
function ownFilesOf(
  sdk: Sdk,
  model: Model,
  options: SdkOptions,
  parse: Parse,
): readonly OwnCodeFile[] {
  const plan = planModel(model, sdk, options).classes
  const { files } = emitCode(sdk, model, options)
  const { classes } = readCode(sdk, files, parse)
  return files.map(({ path, text }) => ({
    path,
    text,
    classes: classes
      .filter(({ file }) => file === path)
      .flatMap(({ storedName }) => {
        const planned = plan.find((one) => one.storedName === storedName)
        if (!planned) return []
        const { id, members } = planned
        const written = members.filter(({ code }) => code)
        const properties = written.map((one) => ({ name: one.storedName, property: one.id }))
        return [{ name: storedName, objectType: id, properties }]
      }),
  }))
}

function edited(model: Model, steps: readonly Step[]): Model {
  let document = documentOf(model)
  for (const [i, step] of steps.entries()) {
    const edit = editFor(document, step, `s${i}`)
    document = (edit && applyEdits(document, [edit])) ?? document
  }
  return document.model
}

function textsOf(files: readonly { readonly path: string; readonly text: string }[]) {
  return Object.fromEntries(files.map(({ path, text }) => [path, text]))
}

function said({ name, storedName, kind, properties }: CodeClass): CodeClass {
  return { name, storedName, kind, properties: sortedProperties(properties) }
}

/** What a class says, without what the plan leaves out and the text keeps. */
function saidBy(found: CodeClass, plan: readonly PlannedClass[]): readonly CodeClass[] {
  const planned = plan.find(({ storedName }) => storedName === found.storedName)
  if (!planned) return []
  const silent = new Set(
    planned.members.flatMap(({ code, storedName }) => (code ? [] : [storedName])),
  )
  const properties = found.properties.filter(({ storedName }) => !silent.has(storedName))
  return [said({ ...found, properties })]
}

function sortedProperties(properties: CodeClass['properties']): CodeClass['properties'] {
  return properties.toSorted((a, b) => (a.storedName < b.storedName ? -1 : 1))
}

function sorted(classes: readonly CodeClass[]): readonly CodeClass[] {
  return classes.toSorted((a, b) => (a.storedName < b.storedName ? -1 : 1))
}
