export { arbitraryDocument, arbitraryModel, type ModelOptions } from './arbitraries.ts'
export { modelOf, propertyNamed, typeNamed, withFacts, type Sketch } from './builders.ts'
export { noSilentEditLaw, play, undoLaw, wholenessLaw } from './edit-laws.ts'
export { manyTypes } from './many.ts'
export {
  determinismLaw,
  isolationLaw,
  readWriteLaw,
  writeReadLaw,
  type FormatUnderTest,
} from './format-laws.ts'
export { hurtfulNames } from './names.ts'
export type { Side } from './side.ts'
export { arbitrarySteps, editFor, type Step } from './steps.ts'
export { flawsOf } from './well-formed.ts'
export { arrive, arriveOnceLaw, selfLaw } from './reconcile-laws.ts'
