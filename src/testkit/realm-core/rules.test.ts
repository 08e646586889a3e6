import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allFindings, checkDiagnostics, openChecker } from '#core/checks'
import type { Model } from '#core/model'
import { clientFile } from '#core/workspace'
import { play } from '../laws/edit-laws.ts'
import { arbitraryDocument } from '../arbitraries/models.ts'
import type { Step } from '../arbitraries/step.ts'
import { arbitrarySteps } from '../arbitraries/steps.ts'
import { openInRealmCore, type RealmMode } from './open-in-realm-core.ts'
import { asCoreKnowsIt } from './what-core-knows.ts'

/** What this Realm Core does not refuse, though the rules call it an error, and why. */
const unseen: Readonly<Record<string, string>> = {
  'realm/code-name-taken': 'unless two swap their names, one of them is lost: keys are never equal',
  'realm/counter-primary-key': 'a counter is left out of what it is shown',
  'realm/default-type': 'a default is used when an object is made',
  'realm/full-text-primary-key': 'a full-text index is left out of what it is shown',
  'realm/full-text-type': 'a full-text index is left out of what it is shown',
  'realm/property-name-empty': 'it opens where there is a primary key',
  'realm/repeated-code-name': 'keys of a JavaScript object are never equal',
  'realm/repeated-stored-name': 'keys of a JavaScript object are never equal',
  'realm/too-many-properties': 'it opens',
}

/** The codes of what Realm refuses in a model, by the rules. */
function refusedBy(model: Model, mode: RealmMode): readonly string[] {
  return allFindings(openChecker()(model, mode))
    .filter(({ code, severity }) => severity === 'error' && code.startsWith('realm/'))
    .map(({ code }) => code)
}

/**
 * What nobody understands and what has no name is for readers and edits to speak of, and `__proto__` is lost on the way
 * to Core.
 */
const isForRules = ({ kind, name }: Step): boolean =>
  !kind.endsWith('Residue') && name !== '__proto__' && name !== ''

/** A primary key under another name in code is valid, but JavaScript has no way to say so. */
function withPlainKeys(model: Model): Model {
  const objectTypes = model.objectTypes.map((type) => ({
    ...type,
    properties: type.properties.map((property) => {
      const { codeName, ...client } = property.client
      return property.id === type.primaryKey && codeName ? { ...property, client } : property
    }),
  }))
  return { ...model, objectTypes }
}

const models = fc
  .tuple(
    arbitraryDocument({ side: 'client' }),
    arbitrarySteps().map((steps) => steps.filter(isForRules)),
  )
  .map(([document, steps]) => play(document, steps).at(-1)?.document ?? document)
  .map(({ model }) => withPlainKeys(asCoreKnowsIt(model)))

it.each<RealmMode>(['local', 'flexible', 'partition'])(
  'a model opens (%s) just when no rule of Realm is broken',
  async (mode) => {
    await fc.assert(
      fc.asyncProperty(models, async (model) => {
        const codes = refusedBy(model, mode)
        fc.pre(codes.length === 0 || codes.some((code) => !(code in unseen)))
        const text = clientFile(model)
        const verdict = await openInRealmCore(JSON.parse(text), mode)
        const agree = verdict.accepted === (codes.length === 0)
        expect(agree ? null : { ...verdict, codes, text }).toBeNull()
      }),
      { numRuns: 150 },
    )
  },
)

it('knows a reason only for what there is', () => {
  const realm = checkDiagnostics.find(({ room }) => room === 'realm')
  const errors = Object.entries(realm?.codes ?? {}).filter(([, one]) => one.severity === 'error')
  expect(errors.map(([code]) => `realm/${code}`)).toEqual(
    expect.arrayContaining(Object.keys(unseen)),
  )
})
