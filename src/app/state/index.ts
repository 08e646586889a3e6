export { ids, useDocument, type ProjectRef } from './document-store.ts'
export { nothingSelected, useView, type SelectedFrom, type Selection } from './view-store.ts'
