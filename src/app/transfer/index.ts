export { ExportDialog } from './export/export-dialog.tsx'
export { ImportFlow } from './import/import-flow.tsx'
export type { ImportRequest, ImportResult } from './import/import-request.ts'
