export { ids, useDocument, type ProjectRef } from './document-store.ts'
export { useSaving, type SavingStatus } from './saving-store.ts'
export { useToasts, type Toast } from './toast-store.ts'
export { nothingSelected, useView, type SelectedFrom, type Selection } from './view-store.ts'
export {
  parsePropertyText,
  parseTypeText,
  typeText,
  type ParsedProperty,
  type ParsedType,
} from './type-text.ts'
