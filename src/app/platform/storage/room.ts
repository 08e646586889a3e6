/** The room that this browser gives to Tandem, in bytes, and whether it promises to keep what is there. */
export type Room = {
  readonly used: number
  /** Null where the browser does not say. */
  readonly quota: number | null
  readonly kept: boolean
}

/** From this share on, the room counts as nearly full. */
const nearly = 0.9

/** How much room there is; null where the browser does not tell. */
export async function readRoom(): Promise<Room | null> {
  if (!('storage' in navigator)) return null
  const [{ usage = 0, quota }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  return { used: usage, quota: quota ?? null, kept }
}

/** Asks the browser not to clear what is stored here when room runs short. Resolves with whether it promises that. */
export function keepForGood(): Promise<boolean> {
  return navigator.storage.persist()
}

export function isNearlyFull({ used, quota }: Room): boolean {
  return quota !== null && used >= quota * nearly
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** A size in words: `312 KB`, `1.4 GB`. */
export function sizeWords(bytes: number, locale = 'en'): string {
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const digits = size < 10 && unit > 0 ? 1 : 0
  return `${size.toLocaleString(locale, { maximumFractionDigits: digits })} ${units[unit] ?? ''}`
}
