export { attempt } from './attempt.ts'
export { ids, useDocument, type ProjectRef } from './document-store.ts'
export { useSaving, type SavingStatus } from './saving-store.ts'
export {
  deleteObjectTypes,
  deleteProperty,
  deleteSelection,
  selectAll,
  toggleObjectType,
} from './selection-actions.ts'
export { useToasts, type Toast } from './toast-store.ts'
export { nothingSelected, useView, type SelectedFrom } from './view-store.ts'
export { parsePropertyText, parseTypeText, typeText } from './type-text.ts'
