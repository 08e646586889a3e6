export { ExportDialog } from './export-dialog.tsx'
export { ImportFlow } from './import-flow.tsx'
export type { ImportRequest, ImportResult } from './import-request.ts'
