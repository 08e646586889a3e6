export { samplingDiagnostics } from './diagnostics.ts'
export { inferSchema } from './infer/infer.ts'
export type { DocumentReader } from './read/document-reader.ts'
export { openReader } from './read/reader.ts'
