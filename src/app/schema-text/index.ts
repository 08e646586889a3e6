export { SchemaPanels } from './schema-panels.tsx'
