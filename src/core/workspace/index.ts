export { carryFile, type RawFile } from './archive/carry.ts'
export { isClutter, judgeEntryName } from './archive/entry-name.ts'
export { limits, megabytes } from './archive/limits.ts'
export { isZip, readZip } from './archive/read-zip.ts'
export { bytesOf, writeZip } from './archive/write-zip.ts'
export { clipAsSchema, clipOf, readClip, writeClip, type Clip } from './clip/clip.ts'
export { pasteClip } from './clip/paste.ts'
export { answerOption } from './code/answer-option.ts'
export { workspaceDiagnostics } from './diagnostics.ts'
export { agreementAmong, agreementTransaction, partiesOf } from './import/arrive/agree.ts'
export { codeFiles, codeOptions } from './code/code-files.ts'
export { readCodeFile } from './code/read-code-file.ts'
export { clientBeside } from './code/lift-document.ts'
export { isCode, type CodeReader } from './import/code-sources.ts'
export { disagreementsWith, likelyResolution, type Choices } from './import/arrive/compare.ts'
export { becomeTransaction } from './import/arrive/become.ts'
export { planImport } from './import/plan.ts'
export type { ImportedCode, ImportPlan, ImportSource, ImportSummary } from './import/source.ts'
export { pastedName } from './import/pasted-name.ts'
export { placesIn, type FindNamed } from './import/judge/places-in.ts'
export { importTransaction, type ImportMode } from './import/arrive/transaction.ts'
export {
  openProblems,
  problemsOf,
  profileOf,
  silencedBy,
  type ProblemFinder,
  type Problems,
} from './problems/open-problems.ts'
export { readProject } from './project/read-project.ts'
export { writeProject, type Project } from './project/write-project.ts'
export {
  readClientFile,
  readClientText,
  readServerTexts,
  type TextOutcome,
} from './texts/read-texts.ts'
export { roundtripApps, type Difference } from './roundtrip.ts'
export {
  clientFile,
  clientText,
  exportAppServices,
  serverNotes,
  serverProblems,
  serverTexts,
} from './texts/derive-texts.ts'
