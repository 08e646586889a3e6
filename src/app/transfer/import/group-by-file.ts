import type { Diagnostic, Severity } from '#core/diagnostics'

/** Diagnostics about one file; null for those about no file. */
export type FileFindings = {
  readonly file: string | null
  readonly diagnostics: readonly Diagnostic[]
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Groups diagnostics by file, files with the gravest first, places in order within a file. */
export function groupByFile(diagnostics: readonly Diagnostic[]): readonly FileFindings[] {
  const groups = new Map<string | null, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const file = diagnostic.where.span?.file ?? null
    groups.set(file, [...(groups.get(file) ?? []), diagnostic])
  }
  return [...groups]
    .map(([file, found]) => ({ file, diagnostics: found.sort(byPlace) }))
    .sort((a, b) => gravest(a.diagnostics) - gravest(b.diagnostics))
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.where.span?.start ?? 0) - (b.where.span?.start ?? 0)
}

function gravest(diagnostics: readonly Diagnostic[]): number {
  return Math.min(...diagnostics.map(({ severity }) => weight[severity]))
}
