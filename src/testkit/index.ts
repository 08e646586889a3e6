export { arbitrarySample, type SampledDocument } from './arbitraries/documents.ts'
export { arbitraryCollectionTexts } from './arbitraries/exports/relationship-texts.ts'
export { arbitraryDocument, arbitraryModel, type ModelOptions } from './arbitraries/models.ts'
export { partitioned, queried, withFiles } from './app-files.ts'
export { copyOf, modelOf, propertyNamed, typeNamed, withFacts, type Sketch } from './builders.ts'
export { noSilentEditLaw, play, undoLaw, wholenessLaw } from './laws/edit-laws.ts'
export { manyTypes } from './many.ts'
export { described } from './models/described.ts'
export { drawn } from './models/drawn.ts'
export { kennel, parted } from './models/kennel.ts'
export {
  determinismLaw,
  isolationLaw,
  readWriteLaw,
  writeReadLaw,
  type FormatUnderTest,
} from './laws/format-laws.ts'
export { ruleCases, withoutFixes } from './rule-cases.ts'
export {
  openInRealmCore,
  type CoreVerdict,
  type ObjectSchema,
  type RealmMode,
} from './realm-core/open-in-realm-core.ts'
export { asCoreKnowsIt } from './realm-core/what-core-knows.ts'
export { hurtfulNames } from './arbitraries/names.ts'
export type { Side } from './arbitraries/side.ts'
export type { Step } from './arbitraries/step.ts'
export { arbitrarySteps, editFor } from './arbitraries/steps.ts'
export { flawsOf } from './laws/well-formed.ts'
export { testParse } from './test-parse.ts'
export { arrive, arriveOnceLaw, selfLaw } from './laws/reconcile-laws.ts'
export { agreementLaws, exportLaws } from './laws/all-export-laws.ts'
export { codeCases } from './code/code-cases.ts'
export { featureModels } from './code/feature-models.ts'
export { rewriteLaws } from './code/rewrite-laws.ts'
export { sdkTests, type SdkUnderTest } from './code/sdk-tests.ts'
export { testReader, type TestReader } from './code/test-reader.ts'
