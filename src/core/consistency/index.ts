export { compareSides } from './compare-sides.ts'
export { consistencyDiagnostics } from './diagnostics.ts'
export { diagnosticOf, resolutions, type Disagreement, type Resolution } from './disagreement.ts'
export { arrange, type Settled } from './resolve.ts'
