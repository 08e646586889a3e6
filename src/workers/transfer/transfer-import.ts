import type { Diagnostic, Outcome } from '#core/diagnostics'
import { randomIds, type CarriedFile } from '#core/model'
import {
  carryFile,
  isZip,
  planImport,
  readZip,
  type ImportPlan,
  type RawFile,
} from '#core/workspace'
import type { Task } from '../serve-worker.ts'

const calledZip = /\.zip$/i

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
    const { value, diagnostics: found } = await unpack(file, files.length > 1, pace)
    diagnostics.push(...found)
    for (const raw of value) {
      const outcome = carryFile(raw, decode)
      carried.push(outcome.value)
      diagnostics.push(...outcome.diagnostics)
    }
    await pace.past(file.bytes.length)
  }
  const plan = planImport(carried, randomIds())
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] }
}

/**
 * What is in an archive, or the file itself. An archive inside a folder is part of what the folder holds, and stays
 * closed. Beside other files, an archive's entries get its name as their folder, so that they never mix.
 */
async function unpack(
  file: RawFile,
  several: boolean,
  pace: Pace,
): Promise<Outcome<readonly RawFile[]>> {
  const { path, bytes } = file
  if (path.includes('/') || !(isZip(bytes) || calledZip.test(path)))
    return { value: [file], diagnostics: [] }
  const { value, diagnostics } = await readZip(path, bytes, {
    onProgress: (share) => pace.at(share * bytes.length),
  })
  const folder = several ? `${path.replace(calledZip, '')}/` : ''
  return { value: value.map((raw) => ({ ...raw, path: folder + raw.path })), diagnostics }
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
