import { useCallback, useEffect, useRef, useState } from 'react'

/** Work of a dialog: whether some is under way, and why the last failed, in words for the user. */
export type Task = {
  readonly busy: boolean
  readonly problem: string | null
  readonly run: (work: () => Promise<unknown>) => void
}

/** Runs work one at a time, and keeps why it failed until the next begins. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const under = useRef(false)
  const run = useCallback((work: () => Promise<unknown>): void => {
    if (under.current) return
    under.current = true
    setBusy(true)
    setProblem(null)
    work()
      .catch((error: unknown) => setProblem(wordsOf(error)))
      .finally(() => {
        under.current = false
        setBusy(false)
      })
  }, [])
  return { busy, problem, run }
}

/** What was read when a dialog opened, or why it could not be; `reload` reads it again. */
export type Loaded<T> = {
  readonly value: T | null
  readonly problem: string | null
  readonly reload: () => void
}

/** Reads something when it is shown, and again when asked. `read` must keep its identity. */
export function useLoaded<T>(read: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const reload = useCallback((): void => {
    read().then(
      (next) => {
        setValue(next)
        setProblem(null)
      },
      (error: unknown) => setProblem(wordsOf(error)),
    )
  }, [read])
  useEffect(reload, [reload])
  return { value, problem, reload }
}

function wordsOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'The browser has no room left. Free some in “Storage…”, then try again.'
  return error instanceof Error ? error.message : String(error)
}
