/** A pause after which typing counts as a new step, in milliseconds. */
const pause = 1000

let bursts = 0

/**
 * Names the gesture that a keystroke belongs to: one name for each burst of typing, so that a burst is undone as one.
 * No two bursts share a name. `now` is in milliseconds.
 */
export function typingGestures(now: () => number = Date.now): () => string {
  let burst = 0
  let last = Number.NEGATIVE_INFINITY
  return () => {
    const at = now()
    if (at - last > pause) burst = bursts += 1
    last = at
    return `typing/${burst}`
  }
}
