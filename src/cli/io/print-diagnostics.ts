import { join } from 'node:path'
import type { Diagnostic, Severity } from '#core/diagnostics'
import { printable } from './console.ts'

/** A diagnostic as machines read it. `file` is a path from where the command runs; line and column count from 1. */
export type DiagnosticLine = {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly severity: Severity
  readonly code: string
  readonly message: string
}

/** One line per diagnostic, in the order of files and places; `base` is the folder that spans are relative to. */
export function diagnosticLines(
  diagnostics: readonly Diagnostic[],
  base: string,
): readonly DiagnosticLine[] {
  return diagnostics
    .map(({ code, severity, message, where: { span } }) => ({
      file: span ? join(base, span.file) : base,
      line: span?.line ?? null,
      column: span?.column ?? null,
      severity,
      code,
      message,
    }))
    .sort(byPlace)
}

/** Prints `file:line:column severity code message`, grouped by file. */
export function printDiagnostics(
  lines: readonly DiagnosticLine[],
  print: (line: string) => void,
): void {
  for (const { file, line, column, severity, code, message } of lines) {
    const place = line === null ? file : `${file}:${line}:${column ?? 1}`
    print(printable(`${place} ${severity} ${code} ${message}`))
  }
}

/** How many there are of each severity: "2 errors, 1 warning, 0 notes". */
export function countLine(lines: readonly Pick<DiagnosticLine, 'severity'>[]): string {
  const count = (severity: Severity): number =>
    lines.filter((line) => line.severity === severity).length
  return [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('info'), 'note'),
  ].join(', ')
}

/** "1 file", "2 files". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function byPlace(a: DiagnosticLine, b: DiagnosticLine): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
