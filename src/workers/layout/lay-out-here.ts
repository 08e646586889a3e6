import Elk from 'elkjs/lib/elk.bundled.js'
import { layOutGraph } from './lay-out-graph.ts'
import type { LayoutGraph, LayoutResult } from './layout-work.ts'

/** Lays cards out as the worker does, but at once and in the same thread: for the command line. */
export function layOutHere(graph: LayoutGraph): Promise<LayoutResult> {
  const makeElk = () => Object.assign(new Elk(), { terminateWorker: () => undefined })
  const task = { signal: new AbortController().signal, report: () => undefined }
  return layOutGraph(graph, makeElk, task)
}
