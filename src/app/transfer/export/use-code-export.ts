import { useCallback, useEffect, useState } from 'react'
import { useDocument } from '#app/state'
import type { Document } from '#core/model'
import { sdkIds } from '#core/sdks'
import { requestAllCode } from '#workers'
import { codeExport, isSdk, type CodeFormat, type Exported } from './export-formats.ts'

/** How far writing the code has come; `share` from 0 to 1. */
type Writing =
  | { readonly state: 'writing'; readonly share: number }
  | { readonly state: 'written'; readonly exported: Exported }
  | { readonly state: 'failed'; readonly reason: string }

/** The newest news, and what it is about. */
type Known = { readonly document: Document; readonly attempt: number; readonly writing: Writing }

const begun: Writing = { state: 'writing', share: 0 }

/** Writes model code of the open document in the background; another document, or leaving, stops it. */
export function useCodeExport(format: CodeFormat): {
  readonly writing: Writing
  readonly retry: () => void
} {
  const document = useDocument(({ session }) => session.document)
  const name = useDocument(({ project }) => project?.name ?? 'tandem')
  const [attempt, setAttempt] = useState(0)
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const tell = (writing: Writing): void => {
      if (!signal.aborted) setKnown({ document, attempt, writing })
    }
    requestAllCode(document, isSdk(format) ? [format] : sdkIds, {
      signal,
      onProgress: ({ done, total }) => tell({ state: 'writing', share: done / total }),
    }).then(
      (codes) => tell({ state: 'written', exported: codeExport(name, codes) }),
      (error: unknown) =>
        tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => controller.abort()
  }, [document, format, name, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  const isCurrent = known?.document === document && known.attempt === attempt
  return { writing: isCurrent ? known.writing : begun, retry }
}
