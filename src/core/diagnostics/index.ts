export { declareDiagnostics, type Catalogue, type Declaration } from './catalogue.ts'
export { invariant } from './invariant.ts'
export { spanAt } from './span.ts'
export type { Diagnostic, Outcome, Severity, TextSpan, Where } from './types.ts'
