import type { FromWorker, Port, Progress, ToWorker, Work } from './protocol.ts'

/** What a handler is given besides its input. */
export type Task = {
  /** Aborted when the page no longer wants the result; the handler should stop and may throw. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/** An output with the buffers that are handed over rather than copied. */
export class Transferred<Output> {
  constructor(
    readonly output: Output,
    readonly transfer: Transferable[],
  ) {}
}

export type Handlers<W extends Work> = {
  readonly [K in keyof W]: (
    input: W[K]['input'],
    task: Task,
  ) => Promise<W[K]['output'] | Transferred<W[K]['output']>>
}

/** Answers requests of `createWorkerClient` at `port` (inside a worker: its global) with these handlers. */
export function serveWorker<W extends Work>(handlers: Handlers<W>, port: Port): void {
  const running = new Map<number, AbortController>()
  const post = (message: FromWorker<W>, transfer: Transferable[] = []): void =>
    port.postMessage(message, transfer)

  const run = async (request: ToWorker<W> & { type: 'request' }): Promise<void> => {
    const { id, work, input } = request
    const controller = new AbortController()
    running.set(id, controller)
    try {
      const task = {
        signal: controller.signal,
        report: (progress: Progress) => post({ type: 'progress', id, progress }),
      }
      const given = await handlers[work](input, task)
      if (given instanceof Transferred)
        post({ type: 'result', id, output: given.output }, given.transfer)
      else post({ type: 'result', id, output: given })
    } catch (error) {
      post({ type: 'error', id, message: error instanceof Error ? error.message : String(error) })
    } finally {
      running.delete(id)
    }
  }

  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker<W>
    if (message.type === 'cancel') running.get(message.id)?.abort()
    else void run(message)
  })
}
