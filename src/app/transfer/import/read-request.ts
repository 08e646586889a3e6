import type { LocalFile } from '#app/platform'
import type { Diagnostic } from '#core/diagnostics'
import {
  isClutter,
  limits,
  megabytes,
  pastedName,
  workspaceDiagnostics,
  type ImportPlan,
  type RawFile,
} from '#core/workspace'
import { requestImport } from '#workers'
import type { ImportRequest } from './import-request.ts'

export type ReadOptions = {
  readonly signal: AbortSignal
  /** The share of the work done so far, from 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** How much of the progress is getting the bytes; unpacking and reading is the rest. */
const reading = 0.4

/** Gets the bytes of what was offered, within the limits, and finds in a worker what can be imported. */
export async function readRequest(
  request: ImportRequest,
  options: ReadOptions,
): Promise<ImportPlan> {
  const { signal, onProgress } = options
  const { files, diagnostics } =
    request.kind === 'text'
      ? { files: [pasted(request.text)], diagnostics: [] }
      : await readFiles(request.files, options)
  const plan = await requestImport(files, {
    signal,
    onProgress: ({ done, total }) => onProgress(reading + ((1 - reading) * done) / total),
  })
  return { ...plan, diagnostics: [...diagnostics, ...plan.diagnostics] }
}

function pasted(text: string): RawFile {
  return { path: pastedName(text) ?? 'pasted.json', bytes: new TextEncoder().encode(text) }
}

type Read = { readonly files: readonly RawFile[]; readonly diagnostics: readonly Diagnostic[] }

/** The bytes of these files. One that cannot be read is left out and named. */
export async function readFiles(
  offered: readonly LocalFile[],
  { signal, onProgress }: ReadOptions,
): Promise<Read> {
  const { wanted, diagnostics } = withinLimits(offered.filter(({ path }) => !isClutter(path)))
  const total = Math.max(
    1,
    wanted.reduce((sum, { size }) => sum + size, 0),
  )
  const files: RawFile[] = []
  const unreadable: Diagnostic[] = []
  let done = 0
  for (const file of wanted) {
    signal.throwIfAborted()
    const { path } = file
    try {
      files.push({ path, bytes: await file.bytes() })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      unreadable.push(workspaceDiagnostics.report('unreadable-file', { file: path, problem }))
    }
    done += file.size
    onProgress((reading * done) / total)
  }
  return { files, diagnostics: [...diagnostics, ...unreadable] }
}

type Wanted = {
  readonly wanted: readonly LocalFile[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Judges by size before a byte is read: what is too large is left out, and reading stops where it is too much. */
export function withinLimits(offered: readonly LocalFile[]): Wanted {
  const wanted: LocalFile[] = []
  const diagnostics: Diagnostic[] = []
  let total = 0
  for (const file of offered) {
    if (file.size > limits.fileBytes) {
      const limit = megabytes(limits.fileBytes)
      diagnostics.push(workspaceDiagnostics.report('too-large', { file: file.path, limit }))
      continue
    }
    total += file.size
    const stop = tooMuch(file.path, total, wanted.length)
    if (stop) return { wanted, diagnostics: [...diagnostics, stop] }
    wanted.push(file)
  }
  return { wanted, diagnostics }
}

function tooMuch(file: string, total: number, count: number): Diagnostic | null {
  if (total > limits.totalBytes) {
    const limit = megabytes(limits.totalBytes)
    return workspaceDiagnostics.report('too-much', { file: `What comes with ${file}`, limit })
  }
  if (count < limits.files) return null
  return workspaceDiagnostics.report('too-many-files', {
    file: `What comes with ${file}`,
    limit: limits.files,
  })
}
