import type { ProblemFinder } from '#core/workspace'
import { useDocument, useProblems } from '#app/state'

/** Runs `work` once, when there is nothing more urgent; returns what calls it off. */
export type WhenIdle = (work: () => void) => () => void

/** How long the texts are looked at without a break, in milliseconds: half a frame. */
const slice = 8

/** What is found meanwhile is told no more often than this, in milliseconds: it costs drawing. */
const pause = 300

/**
 * Keeps the problems of the open document up to date, a moment after each change, until it is stopped. Texts that have
 * not been looked at are looked at in short slices.
 */
export function watchProblems(
  finder: ProblemFinder,
  whenIdle: WhenIdle,
  now: () => number = () => performance.now(),
): () => void {
  let callOff: (() => void) | null = null
  let isBehind = true
  let told = 0
  const plan = (): void => {
    callOff ??= whenIdle(work)
  }
  const tell = (): void => {
    const { document } = useDocument.getState().session
    useProblems.getState().publish(finder.find(document), document.model)
    isBehind = false
    told = now()
  }
  const work = (): void => {
    callOff = null
    if (isBehind) {
      tell()
      if ((useProblems.getState().problems?.pending ?? 0) > 0) plan()
      return
    }
    const until = now() + slice
    let isMore = true
    while (isMore && now() < until) isMore = finder.more(1)
    if (!isMore || now() - told > pause) tell()
    if (isMore) plan()
  }
  const stop = useDocument.subscribe(({ session: { document } }, { session: before }) => {
    const { model, settings } = before.document
    if (document.model === model && document.settings === settings) return
    isBehind = true
    plan()
  })
  plan()
  return () => {
    stop()
    callOff?.()
    useProblems.getState().forget()
  }
}
