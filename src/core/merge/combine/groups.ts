/** Slots of which one version must be taken together, by the key of each. A slot alone is not listed. */
export type Groups = ReadonlyMap<string, readonly string[]>

export const noGroups: Groups = new Map()

/** The slots that go with this one, itself included, sorted. */
export function groupOf(groups: Groups, key: string): readonly string[] {
  return groups.get(key) ?? [key]
}

/** These slots, and all that went with them, go together from here on. */
export function joined(groups: Groups, keys: readonly string[]): Groups {
  if (keys.length === 0) return groups
  const all = [...new Set(keys.flatMap((key) => groupOf(groups, key)))].sort()
  const next = new Map(groups)
  for (const key of all) next.set(key, all)
  return next
}
