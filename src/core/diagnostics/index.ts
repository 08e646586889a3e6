export { declareDiagnostics, type Declaration } from './catalogue.ts'
export { InvariantError, invariant, unreachable } from './invariant.ts'
export { spanAt } from './span.ts'
export type { Diagnostic, Outcome, Severity, TextSpan, Where } from './types.ts'
