let keys: readonly string[] = []

const limit = 8

/** The keys of what was chosen since the page was opened, the last one first. */
export const recentKeys = (): readonly string[] => keys

/** Remembers that something was chosen. */
export function remember(key: string): void {
  keys = [key, ...keys.filter((other) => other !== key)].slice(0, limit)
}
