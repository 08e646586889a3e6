export { compareSides } from './compare-sides.ts'
export { consistencyDiagnostics } from './diagnostics.ts'
export { diagnosticOf, type Disagreement, type Resolution, type Stand } from './disagreement.ts'
export { arrange, type Settled } from './resolve.ts'
