import { spanAt, type Diagnostic, type Where } from '#core/diagnostics'
import type { JsonSource } from '../../shared/json-text/index.ts'
import type { Place } from './plan.ts'

/** A text being read, and where its diagnostics go. */
export type Page = {
  readonly file: string
  readonly text: string
  readonly say: (diagnostic: Diagnostic) => void
  readonly at: (place: Place) => Where
}

/** Opens a page; what is said on it is put into `into`. */
export function openPage({ file, text }: JsonSource, into: Diagnostic[]): Page {
  return {
    file,
    text,
    say: (diagnostic) => into.push(diagnostic),
    at: ({ start, end }) => ({ span: spanAt(file, text, start, end) }),
  }
}
