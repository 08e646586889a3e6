export type { LayoutGraph, LayoutResult } from './layout-work.ts'
export type { Progress } from './protocol.ts'
export { requestLayout } from './request-layout.ts'
export { WorkerError } from './worker-client.ts'
