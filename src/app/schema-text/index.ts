export type { KeptPanels } from './pane/text-pane.tsx'
export { SchemaPanels } from './schema-panels.tsx'
