/** Waiting work is begun after this at the latest, in milliseconds. */
const latest = 500

/** Runs `work` once the page has nothing more urgent to do. Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(work, { timeout: latest })
  return () => cancelIdleCallback(request)
}
