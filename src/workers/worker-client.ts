import type { FromWorker, Port, Progress, ToWorker, Work } from './protocol.ts'

export type RequestOptions = {
  /** Aborting rejects with an `AbortError` at once and tells the worker to stop. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Buffers of the input that are handed over rather than copied. */
  readonly transfer?: Transferable[]
}

export type WorkerClient<W extends Work> = {
  readonly request: <K extends keyof W & string>(
    work: K,
    input: W[K]['input'],
    options?: RequestOptions,
  ) => Promise<W[K]['output']>
}

/** What a client needs of a `Worker`. */
export type WorkerLike = Port & {
  readonly terminate: () => void
  readonly addEventListener: (
    type: 'error',
    listener: (event: { readonly message?: string }) => void,
  ) => void
}

export type WorkerClientOptions = {
  /**
   * May a worker whose only request was cancelled be ended, and made anew with the next one? For work that does not
   * look at its signal all the time, so that what comes next need not wait for it.
   */
  readonly endOnCancel?: boolean
}

/** The work could not be done: the worker said why, or could not be started. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError'
}

type Pending = {
  readonly resolve: (output: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/**
 * A client of one worker. The worker is made with the first request and kept; one that breaks down fails
 * what it was asked for and is made anew with the next request.
 */
export function createWorkerClient<W extends Work>(
  makeWorker: () => WorkerLike,
  { endOnCancel = false }: WorkerClientOptions = {},
): WorkerClient<W> {
  const pending = new Map<number, Pending>()
  let worker: WorkerLike | null = null
  let last = 0

  const receive = (message: FromWorker<W>): void => {
    const request = pending.get(message.id)
    if (!request) return
    if (message.type === 'progress') return request.onProgress?.(message.progress)
    pending.delete(message.id)
    if (message.type === 'result') request.resolve(message.output as never)
    else request.reject(new WorkerError(message.message))
  }

  const breakDown = (reason: string): void => {
    worker?.terminate()
    worker = null
    for (const request of pending.values()) request.reject(new WorkerError(reason))
    pending.clear()
  }

  const start = (): WorkerLike => {
    const started = makeWorker()
    started.addEventListener('message', ({ data }) => receive(data as FromWorker<W>))
    started.addEventListener('error', ({ message }) =>
      breakDown(message || 'The worker could not be started.'),
    )
    return started
  }

  return {
    request: (work, input, { signal, onProgress, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(abortError())
        const port = (worker ??= start())
        const id = ++last
        pending.set(id, { resolve, reject, onProgress })
        signal?.addEventListener('abort', () => {
          if (!pending.delete(id)) return
          if (endOnCancel && pending.size === 0) breakDown('The work was cancelled.')
          else port.postMessage({ type: 'cancel', id } satisfies ToWorker<W>, [])
          reject(abortError())
        })
        port.postMessage({ type: 'request', id, work, input } satisfies ToWorker<W>, transfer)
      }),
  }
}

function abortError(): DOMException {
  return new DOMException('The work was cancelled.', 'AbortError')
}
