export { ExportDialog } from './export/export-dialog.tsx'
export { copyDiagram, printDiagram } from './pictures/picture-actions.ts'
export { ImportFlow } from './import/import-flow.tsx'
export type { ImportRequest, ImportResult } from './import/import-request.ts'
