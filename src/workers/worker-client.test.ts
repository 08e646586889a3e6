import { expect, it } from 'vitest'
import type { Port } from './protocol.ts'
import { serveWorker, Transferred, type Handlers } from './serve-worker.ts'
import { createWorkerClient, WorkerError, type WorkerLike } from './worker-client.ts'

type Arithmetic = {
  readonly double: { readonly input: number; readonly output: number }
  readonly fail: { readonly input: null; readonly output: never }
  readonly wait: { readonly input: null; readonly output: string }
  readonly bytes: { readonly input: number; readonly output: Uint8Array }
}

/** A worker in this thread: two message ports, so that everything passes through structured cloning. */
function workerOf(handlers: Handlers<Arithmetic>): WorkerLike {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  serveWorker<Arithmetic>(handlers, port2 as unknown as Port)
  return Object.assign(port1, { terminate: () => port1.close() }) as unknown as WorkerLike
}

const stopped: string[] = []

const handlers: Handlers<Arithmetic> = {
  double: async (input, { report }) => {
    report({ done: 1, total: 2 })
    return input * 2
  },
  fail: async () => {
    throw new Error('Not today.')
  },
  wait: (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        stopped.push('wait')
        reject(new Error('stopped'))
      })
    }),
  bytes: async (length) => {
    const bytes = new Uint8Array(length)
    return new Transferred(bytes, [bytes.buffer])
  },
}

const open = () => createWorkerClient<Arithmetic>(() => workerOf(handlers))

it('gives each request its own result', async () => {
  const client = open()
  const results = [1, 2, 3].map((input) => client.request('double', input))
  expect(await Promise.all(results)).toEqual([2, 4, 6])
})

it('reports progress before the result', async () => {
  const seen: unknown[] = []
  await open().request('double', 4, { onProgress: (progress) => seen.push(progress) })
  expect(seen).toEqual([{ done: 1, total: 2 }])
})

it('fails with what the worker said', async () => {
  await expect(open().request('fail', null)).rejects.toThrow(new WorkerError('Not today.'))
})

it('ends a cancelled request at once and stops the worker', async () => {
  const client = open()
  const controller = new AbortController()
  const waiting = client.request('wait', null, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  await client.request('double', 1)
  expect(stopped).toEqual(['wait'])
})

it('hands bytes over', async () => {
  expect(await open().request('bytes', 3)).toEqual(new Uint8Array(3))
})

it('makes the worker anew after it broke down', async () => {
  const made: EventTarget[] = []
  const client = createWorkerClient<Arithmetic>(() => {
    const worker = workerOf(handlers)
    made.push(worker as unknown as EventTarget)
    return worker
  })
  const waiting = client.request('wait', null)
  made[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'Out of memory.' }))
  await expect(waiting).rejects.toThrow('Out of memory.')
  expect(await client.request('double', 2)).toBe(4)
  expect(made).toHaveLength(2)
})

it('need not wait for cancelled work that does not listen', async () => {
  const busy: Handlers<Arithmetic> = { ...handlers, wait: () => new Promise(() => undefined) }
  let made = 0
  const makeWorker = (): WorkerLike => {
    made += 1
    return workerOf(busy)
  }
  const client = createWorkerClient<Arithmetic>(makeWorker, { endOnCancel: true })
  const controller = new AbortController()
  const waiting = client.request('wait', null, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  expect(await client.request('double', 3)).toBe(6)
  expect(made).toBe(2)
})
