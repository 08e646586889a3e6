import type { Party, Way } from '#core/consistency'

/** A way out as people choose it: "swift’s", "Keep apart". */
export function wayText(way: Way, parties: readonly Party[]): string {
  if (way === 'apart') return 'Keep apart'
  return `${parties.find(({ id }) => id === way.take)?.title ?? ''}’s`
}
