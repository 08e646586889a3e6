import { useCallback, useEffect, useState } from 'react'
import type { Progress } from '#workers'
import type { Exported } from './export-formats.ts'

/** Writes an export beside the page. Keeps its identity as long as it would write the same. */
export type Write = (task: {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}) => Promise<Exported>

/** How far writing has come; `share` from 0 to 1, or null while nothing is known of it. */
type Writing =
  | { readonly state: 'writing'; readonly share: number | null }
  | { readonly state: 'written'; readonly exported: Exported }
  | { readonly state: 'failed'; readonly reason: string }

/** The newest news, and what it is about. */
type Known = { readonly write: Write; readonly attempt: number; readonly writing: Writing }

const begun: Writing = { state: 'writing', share: null }

/** Writes in the background; something else to write, or leaving, stops it. */
export function useWriting(write: Write): {
  readonly writing: Writing
  readonly retry: () => void
} {
  const [attempt, setAttempt] = useState(0)
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const tell = (writing: Writing): void => {
      if (!signal.aborted) setKnown({ write, attempt, writing })
    }
    write({
      signal,
      onProgress: ({ done, total }) => tell({ state: 'writing', share: done / total }),
    }).then(
      (exported) => tell({ state: 'written', exported }),
      (error: unknown) =>
        tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => controller.abort()
  }, [write, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const isCurrent = known?.write === write && known.attempt === attempt
  return { writing: isCurrent ? known.writing : begun, retry }
}
