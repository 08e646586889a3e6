import type { Diagnostic, Outcome } from '#core/diagnostics'
import { randomIds, type CarriedFile } from '#core/model'
import {
  carryFile,
  isCode,
  isZip,
  planImport,
  readZip,
  type ImportPlan,
  type RawFile,
} from '#core/workspace'
import type { Task } from '../serve-worker.ts'
import type { OpenGrammars } from '../code/open-grammars.ts'
import { codeReaderFor } from './code-reader.ts'

const calledZip = /\.zip$/i

/** How long to go on before letting a cancel message in, in milliseconds. */
const patience = 40

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Unpacks archives among these files and finds everything that can be imported. Progress counts thousandths: of the
 * bytes, then of the files of source code; the last one stands for reading the schemas themselves.
 */
export async function planTransfer(
  files: readonly RawFile[],
  task: Task,
  open: OpenGrammars,
): Promise<ImportPlan> {
  const unpacking = files.some(({ path }) => isCode(path)) ? 200 : 800
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const pace = new Pace(task, bytes, unpacking)
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
  const code = await codeReaderFor(carried, open, (done, total) => {
    const share = unpacking + ((999 - unpacking) * done) / total
    pace.tell(Math.floor(share))
  })
  const plan = planImport(carried, randomIds(), null, code)
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
  readonly #most: number
  #done = 0
  #told = 0
  #rested = Date.now()

  /** `most`: what to report when `total` bytes are done, in thousandths. */
  constructor(task: Task, total: number, most: number) {
    this.#task = task
    this.#total = Math.max(1, total)
    this.#most = most
  }

  /** Reports thousandths, each once. */
  tell(done: number): void {
    if (done === this.#told) return
    this.#told = done
    this.#task.report({ done, total: 1000 })
  }

  async past(bytes: number): Promise<void> {
    this.#done += bytes
    await this.at(0)
  }

  async at(bytes: number): Promise<void> {
    if (Date.now() - this.#rested < patience) return
    this.tell(Math.floor(((this.#done + bytes) / this.#total) * this.#most))
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
