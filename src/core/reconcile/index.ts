export { reconcileDiagnostics } from './diagnostics.ts'
export { matchCandidate } from './match/match-types.ts'
export { reconcile } from './reconcile.ts'
