import { Worker } from 'node:worker_threads'

/** A property in object notation, as far as Realm Core reads it. */
export type PropertySchema = {
  readonly type: string
  readonly objectType?: string
  readonly property?: string
  readonly optional?: boolean
  readonly indexed?: boolean
  readonly mapTo?: string
  readonly default?: unknown
}

/** An object type of a Realm Object Schema; a property in shorthand or object notation. */
export type ObjectSchema = {
  readonly name: string
  readonly primaryKey?: string
  readonly embedded?: boolean
  readonly asymmetric?: boolean
  readonly properties: Readonly<Record<string, string | PropertySchema>>
}

/** What the realm is: not synced, or synced with Flexible or with Partition-Based Sync. Core's rules differ. */
export type RealmMode = 'local' | 'flexible' | 'partition'

/** Core's answer; when it refuses, each line of its report. `by`: its JavaScript layer refuses some things first. */
export type CoreVerdict =
  | { readonly accepted: true }
  | {
      readonly accepted: false
      readonly by: 'core' | 'javascript'
      readonly messages: readonly string[]
    }

export type CoreRequest = {
  readonly id: number
  readonly types: readonly ObjectSchema[]
  readonly mode: RealmMode
}

type CoreResponse =
  | { readonly id: number; readonly verdict: CoreVerdict }
  | { readonly id: number; readonly failure: string }

type Waiting = {
  readonly settle: (verdict: CoreVerdict) => void
  readonly fail: (e: Error) => void
}

const patience = 30_000
const heap = { maxOldGenerationSizeMb: 512 }
const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let lastId = 0

/**
 * Opens an empty realm with these object types in Realm Core (of 2023, as WebAssembly) and closes it again. Core runs in
 * a thread of its own, started on first use and ended with the test file. Rejects when Core breaks down, or gives no
 * answer within 30 seconds; the next call then starts afresh.
 */
export async function openInRealmCore(
  types: readonly ObjectSchema[],
  mode: RealmMode = 'local',
): Promise<CoreVerdict> {
  worker ??= startWorker()
  const current = worker
  const id = (lastId += 1)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<CoreVerdict>((settle, fail) => {
      waiting.set(id, { settle, fail })
      timer = setTimeout(() => giveUp(current, 'Realm Core gives no answer.'), patience)
      current.postMessage({ id, types, mode } satisfies CoreRequest, [])
    })
  } finally {
    clearTimeout(timer)
    waiting.delete(id)
  }
}

function startWorker(): Worker {
  const started = new Worker(new URL('core-worker.mjs', import.meta.url), { resourceLimits: heap })
  started.unref()
  started.on('error', (error) => giveUp(started, String(error)))
  started.on('message', (response: CoreResponse) => {
    const request = waiting.get(response.id)
    if ('verdict' in response) request?.settle(response.verdict)
    else giveUp(started, response.failure)
  })
  return started
}

/** Ends the thread and with it everything that waits for it. */
function giveUp(broken: Worker, why: string): void {
  if (worker !== broken) return
  worker = null
  void broken.terminate()
  for (const { fail } of waiting.values()) fail(new Error(why))
  waiting.clear()
}
