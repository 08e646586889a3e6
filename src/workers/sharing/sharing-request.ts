import type { Outcome } from '#core/diagnostics'
import type { SharedText } from '#core/sharing'
import { createWorkerClient } from '../worker-client.ts'
import type { SharingWork } from './sharing-work.ts'

const client = createWorkerClient<SharingWork>(
  () => new Worker(new URL('./sharing.worker.ts', import.meta.url), { type: 'module' }),
  { endOnCancel: true },
)

/** Packs a project into a share link, in a worker. Rejects with `WorkerError` or `AbortError`. */
export function requestLink(shared: SharedText, signal: AbortSignal): Promise<string> {
  return client.request('write', shared, { signal })
}

/** Reads a share link, in a worker. Rejects with `WorkerError`. */
export function requestShared(link: string): Promise<Outcome<SharedText | null>> {
  return client.request('read', link)
}
