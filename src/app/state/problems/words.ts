import type { Severity } from '#core/diagnostics'

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** "2 errors, 1 warning"; empty when there are none. */
export function countWords(counts: Partial<Readonly<Record<Severity, number>>>): string {
  return severities
    .map((severity) => [severity, counts[severity] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${nouns[severity][count === 1 ? 0 : 1]}`)
    .join(', ')
}
