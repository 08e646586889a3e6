import type { Diagnostic } from '#core/diagnostics'
import { randomIds, type CarriedFile } from '#core/model'
import {
  carryFile,
  isZip,
  planImport,
  readZip,
  type ImportPlan,
  type RawFile,
} from '#core/workspace'
import type { Task } from './serve-worker.ts'

/** How long to go on before letting a cancel message in, in milliseconds. */
const patience = 40

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Unpacks archives among these files and finds everything that can be imported. Progress counts thousandths of the
 * bytes; the last one stands for reading the schemas themselves.
 */
export async function planTransfer(files: readonly RawFile[], task: Task): Promise<ImportPlan> {
  const pace = new Pace(
    task,
    files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  )
  const carried: CarriedFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const { bytes } = file
    const unpacked = isZip(bytes)
      ? await readZip(file.path, bytes, { onProgress: (share) => pace.at(share * bytes.length) })
      : { value: [file], diagnostics: [] }
    diagnostics.push(...unpacked.diagnostics)
    for (const raw of unpacked.value) {
      const outcome = carryFile(raw, decode)
      carried.push(outcome.value)
      diagnostics.push(...outcome.diagnostics)
    }
    await pace.past(bytes.length)
  }
  const plan = planImport(carried, randomIds())
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] }
}

/** Reports progress, and pauses now and then so that a cancel message can arrive. */
class Pace {
  readonly #task: Task
  readonly #total: number
  #done = 0
  #rested = Date.now()

  constructor(task: Task, total: number) {
    this.#task = task
    this.#total = Math.max(1, total)
  }

  async past(bytes: number): Promise<void> {
    this.#done += bytes
    await this.at(0)
  }

  async at(bytes: number): Promise<void> {
    if (Date.now() - this.#rested < patience) return
    const done = Math.floor(((this.#done + bytes) / this.#total) * 999)
    this.#task.report({ done, total: 1000 })
    await new Promise((resolve) => setTimeout(resolve))
    this.#task.signal.throwIfAborted()
    this.#rested = Date.now()
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
