export type { LayoutGraph, LayoutResult, LayoutShape } from './layout/layout-work.ts'
export type { Progress } from './protocol.ts'
export { requestLayout } from './layout/request-layout.ts'
export { WorkerError } from './worker-client.ts'
export { requestLink, requestShared } from './sharing/sharing-request.ts'
export {
  requestImport,
  requestPaper,
  requestPicture,
  requestZip,
} from './transfer/transfer-request.ts'
export { requestAllCode, requestCode, requestReading } from './code/code-request.ts'
export type { CodeList, CodeText, Look, Looked, SdkCode, TypedCode } from './code/code-work.ts'
