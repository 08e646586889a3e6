import type { Severity } from '#core/diagnostics'

/** "3 disagreements: 1 error, 0 warnings, 2 notes". */
export function countText(found: readonly { readonly severity: Severity }[]): string {
  const count = (wanted: Severity): number =>
    found.filter(({ severity }) => severity === wanted).length
  const parts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('info'), 'note'),
  ]
  return `${plural(found.length, 'disagreement')}: ${parts.join(', ')}`
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
