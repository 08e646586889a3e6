import Elk from 'elkjs/lib/elk-api.js'
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url'
import { layOutGraph } from './lay-out-graph.ts'
import type { LayoutWork } from './layout-work.ts'
import type { Port } from '../protocol.ts'
import { serveWorker } from '../serve-worker.ts'

/**
 * ELK runs in a worker of its own, below this one: it computes without a pause, so this is how a layout can be
 * cancelled half way. It knows only classic workers.
 */
const makeElk = () => new Elk({ workerFactory: () => new Worker(elkWorkerUrl) })

serveWorker<LayoutWork>(
  { layout: (graph, task) => layOutGraph(graph, makeElk, task) },
  globalThis as unknown as Port,
)
