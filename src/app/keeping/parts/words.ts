/** A number with its noun: `1 version`, `3 versions`. `many` where the plural is not the noun with an s. */
export function countOf(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}

/** A moment as a date and a time of day. */
export function momentWords(moment: number): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}
