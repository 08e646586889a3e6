export { reconcileDiagnostics } from './diagnostics.ts'
export { matchCandidate } from './match/match-types.ts'
export { reconcile, type Unsaid } from './reconcile.ts'
