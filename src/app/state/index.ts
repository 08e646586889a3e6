export { attempt } from './attempt.ts'
export { changeLooks, showObjectTypes } from './change-looks.ts'
export { commandIds, type CommandId } from './commands/command-ids.ts'
export { runCommand, useCommandStore, useProvideCommands } from './commands/command-store.ts'
export type { Command, CommandMap } from './commands/command.ts'
export { descriptionOf } from './description-of.ts'
export { ids, useDocument, type ProjectRef, type Shared } from './document-store.ts'
export { useDisk, type FileStatus } from './disk-store.ts'
export { useKeeping, type KeepingDialog } from './keeping-store.ts'
export { goToPlace, placeName, repair } from './problems/actions.ts'
export { worstOf, type Marks, type PropertyMark, type TypeMark } from './problems/marks.ts'
export {
  useProblems,
  useProblemView,
  type Grouping,
  type ProblemFilter,
} from './problems/problem-store.ts'
export { countWords } from './problems/words.ts'
export { useMergeView, type Merging } from './merge-view.ts'
export { useSaving } from './saving-store.ts'
export {
  deleteObjectTypes,
  deleteProperty,
  deleteSelection,
  selectAll,
  toggleObjectType,
} from './selection-actions.ts'
export { sideWords } from './side-words.ts'
export { useTour } from './tour-store.ts'
export { useToasts, type Toast } from './toast-store.ts'
export { useUpdate } from './update-store.ts'
export { nothingSelected, useView, type SelectedFrom } from './view-store.ts'
export { parsePropertyText, parseTypeText, typeText } from './type-text.ts'
export { parsePropertyLines, type UnreadLine } from './property-lines.ts'
