export { CodePanel } from './code-panel.tsx'
export type { KeptCode } from './use-code-panel.ts'
