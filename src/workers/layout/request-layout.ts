import type { LayoutGraph, LayoutResult, LayoutWork } from './layout-work.ts'
import { createWorkerClient, type RequestOptions } from '../worker-client.ts'

const client = createWorkerClient<LayoutWork>(
  () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
)

/** Lays cards out in a worker, which is loaded with the first request. Rejects with `WorkerError` or `AbortError`. */
export function requestLayout(
  graph: LayoutGraph,
  options: Pick<RequestOptions, 'signal' | 'onProgress'> = {},
): Promise<LayoutResult> {
  return client.request('layout', graph, options)
}
