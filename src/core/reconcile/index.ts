export { reconcileDiagnostics } from './diagnostics.ts'
export { editsBetween } from './edits-between.ts'
export { matchCandidate } from './match/match-types.ts'
export { reconcile, type Unsaid } from './reconcile.ts'
