export { findBase } from './find-base.ts'
export {
  chosenVersions,
  mergeDocuments,
  resolveMerge,
  type Merge,
  type MergeChoices,
} from './merge.ts'
export type { ConflictPart, MergeConflict } from './tell/conflict.ts'
export type { Taken } from './tell/taken.ts'
export type { Version } from './combine/slot.ts'
