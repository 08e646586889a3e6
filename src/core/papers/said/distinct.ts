/** The names, each once: where several are equal, the first keeps it and `numbered` makes another of it, from 2 on. */
export function distinct(
  names: readonly string[],
  numbered: (name: string, count: number) => string,
): readonly string[] {
  const taken = new Set(names)
  const given = new Set<string>()
  const counts = new Map<string, number>()
  return names.map((name) => {
    let own = name
    if (given.has(name)) {
      let count = counts.get(name) ?? 1
      do own = numbered(name, (count += 1))
      while (taken.has(own))
      counts.set(name, count)
      taken.add(own)
    }
    given.add(own)
    return own
  })
}
