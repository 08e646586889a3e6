export { sharingDiagnostics } from './diagnostics.ts'
export { readLink, writeLink, type SharedText } from './link.ts'
