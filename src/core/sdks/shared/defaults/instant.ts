/** A point in time as whole seconds since 1970 and the milliseconds after them, from 0 to 999. */
export type Instant = { readonly seconds: number; readonly milliseconds: number }

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

/** Reads a date in UTC, to the second or millisecond; null for any other text. */
export function instantOf(text: string): Instant | null {
  const time = iso.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) return null
  const seconds = Math.floor(time / 1000)
  return { seconds, milliseconds: time - seconds * 1000 }
}

/** The date as text, milliseconds only where there are some; null beyond the years 0 to 9999. */
export function dateOf({ seconds, milliseconds }: Instant): string | null {
  const date = new Date(seconds * 1000 + milliseconds)
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('.000Z', 'Z')
  return iso.test(text) ? text : null
}
