import type { BulkPlan } from '#core/refactor'

/** What a change of many does: how many it changes, and why not the others. */
export function planWords({ changed, total, skipped }: BulkPlan): string {
  const [first] = skipped
  const count = changed === 0 ? 'Changes none.' : `Changes ${changed} of ${total}.`
  if (!first) return changed === total ? count : `${count} The others are like this already.`
  const more = skipped.length - 1
  return `${count} ${first.reason}${more > 0 ? ` And ${more} more cannot be changed.` : ''}`
}
