export { reconcileDiagnostics } from './diagnostics.ts'
export { matchCandidate, type TypeMatch } from './match/match-types.ts'
export { reconcile } from './reconcile.ts'
