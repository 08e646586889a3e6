export { reconcileDiagnostics } from './diagnostics.ts'
export { reconcile } from './reconcile.ts'
