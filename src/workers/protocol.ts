/** How far a piece of work has come. `total` is in the same unit as `done`. */
export type Progress = { readonly done: number; readonly total: number }

/**
 * What a worker can do, by name: what each piece of work takes and gives. All of it must survive
 * structured cloning.
 */
export type Work = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>

/** From the page to a worker. `id` is counted by the page, one for each request. */
export type ToWorker<W extends Work, K extends keyof W & string = keyof W & string> =
  | {
      readonly type: 'request'
      readonly id: number
      readonly work: K
      readonly input: W[K]['input']
    }
  | { readonly type: 'cancel'; readonly id: number }

/** From a worker to the page. Exactly one `result` or `error` ends a request, `cancelled` ones included. */
export type FromWorker<W extends Work> =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'result'; readonly id: number; readonly output: W[keyof W]['output'] }
  | { readonly type: 'error'; readonly id: number; readonly message: string }

/** The least that both ends of a worker can do; a `Worker` and a worker's own global are such ports. */
export type Port = {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void
}
