export type { KeptPanels } from './text-pane.tsx'
export { SchemaPanels } from './schema-panels.tsx'
