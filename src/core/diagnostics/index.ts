export {
  declareDiagnostics,
  fill,
  type Catalogue,
  type Declaration,
  type Parameters,
} from './catalogue.ts'
export { invariant } from './invariant.ts'
export { spanAt } from './span.ts'
export type { Diagnostic, Outcome, Severity, TextSpan, Where } from './types.ts'
