/** How often the disk is looked at while the page is seen, in milliseconds. */
const often = 3_000

/** Looks again and again while the page is seen, and whenever the user comes back to it, until the signal. */
export function watchWhileSeen(look: () => Promise<unknown>, signal: AbortSignal): void {
  let looking = false
  const lookOnce = (): void => {
    if (looking || document.visibilityState === 'hidden') return
    looking = true
    void look().finally(() => {
      looking = false
    })
  }
  const timer = setInterval(lookOnce, often)
  signal.addEventListener('abort', () => clearInterval(timer))
  window.addEventListener('focus', lookOnce, { signal })
  document.addEventListener('visibilitychange', lookOnce, { signal })
  lookOnce()
}
