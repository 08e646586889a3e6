/** How much a diagnostic matters: `error` output would be wrong or refused, `warning` produced but probably not meant, `info` kept on one side only. */
export type Severity = 'error' | 'warning' | 'info'

/** A half-open range of UTF-16 offsets in one text, with the one-based line and column of its start. */
export type TextSpan = {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** Where a diagnostic points: a place in the model (ids as plain strings), a place in a text, or both. */
export type Where = {
  readonly objectType?: string
  readonly property?: string
  readonly span?: TextSpan
}

/** One thing we tell the user. `Code` is `<room>/<kebab-name>`, declared once in that room's catalogue and never renamed. */
export type Diagnostic = {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly where: Where
  /** Other places that have a part in it. */
  readonly related?: readonly Where[]
}

/** A value that could be obtained at least in part, and what is to be said about it. */
export type Outcome<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] }
