/** A setting of this browser; null when there is none, or none can be kept. */
export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a setting in this browser. Where that is not allowed, it holds until the page is closed. */
export function writeSetting(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}

/** Every setting of Tandem that is kept in this browser, by key. */
export function readSettings(): Readonly<Record<string, string>> {
  try {
    const own = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('tandem.'))
    return Object.fromEntries(own) as Record<string, string>
  } catch {
    return {}
  }
}
