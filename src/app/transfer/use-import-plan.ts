import { useCallback, useEffect, useState } from 'react'
import type { ImportPlan } from '#core/workspace'
import type { ImportRequest } from './import-request.ts'
import { readRequest } from './read-request.ts'

/** Where the reading of a request stands. */
export type Reading =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'read'; readonly plan: ImportPlan }
  | { readonly state: 'failed'; readonly reason: string }

const begun: Reading = { state: 'reading', share: 0 }

/** Reads a request in the background; leaving the page, or another request, stops it. */
export function useImportPlan(request: ImportRequest): {
  readonly reading: Reading
  readonly retry: () => void
} {
  const [reading, setReading] = useState<Reading>(begun)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    setReading(begun)
    readRequest(request, {
      signal,
      onProgress: (share) => signal.aborted || setReading({ state: 'reading', share }),
    }).then(
      (plan) => signal.aborted || setReading({ state: 'read', plan }),
      (error: unknown) =>
        signal.aborted || setReading({ state: 'failed', reason: reasonOf(error) }),
    )
    return () => controller.abort()
  }, [request, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { reading, retry }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
