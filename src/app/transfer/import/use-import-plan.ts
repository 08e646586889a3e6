import { useCallback, useEffect, useState } from 'react'
import type { ImportPlan } from '#core/workspace'
import type { ImportRequest } from './import-request.ts'
import { readRequest } from './read-request.ts'

/** Where the reading of a request stands. */
export type Reading =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'read'; readonly plan: ImportPlan }
  | { readonly state: 'failed'; readonly reason: string }

/** The newest news, and what it is about. */
type Known = {
  readonly request: ImportRequest
  readonly attempt: number
  readonly reading: Reading
}

const begun: Reading = { state: 'reading', share: 0 }

/** Reads a request in the background; leaving the page, or another request, stops it. */
export function useImportPlan(request: ImportRequest): {
  readonly reading: Reading
  readonly retry: () => void
} {
  const [attempt, setAttempt] = useState(0)
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const tell = (reading: Reading): void => {
      if (!signal.aborted) setKnown({ request, attempt, reading })
    }
    readRequest(request, {
      signal,
      onProgress: (share) => tell({ state: 'reading', share }),
    }).then(
      (plan) => tell({ state: 'read', plan }),
      (error: unknown) => tell({ state: 'failed', reason: reasonOf(error) }),
    )
    return () => controller.abort()
  }, [request, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const current = known?.request === request && known.attempt === attempt
  return { reading: current ? known.reading : begun, retry }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
