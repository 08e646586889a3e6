const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago a moment was, in words: `just now`, `5 minutes ago`, `yesterday`, then its date. */
export function timeAgo(moment: number, now = Date.now(), locale = 'en'): string {
  const passed = now - moment
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (passed < minute) return 'just now'
  if (passed < hour) return words.format(-Math.floor(passed / minute), 'minute')
  if (passed < day) return words.format(-Math.floor(passed / hour), 'hour')
  if (passed < 30 * day) return words.format(-Math.floor(passed / day), 'day')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(moment)
}
