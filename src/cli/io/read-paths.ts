import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  carryFile,
  isClutter,
  isZip,
  limits,
  megabytes,
  readZip,
  workspaceDiagnostics,
  type RawFile,
} from '#core/workspace'
import type { Diagnostic } from '#core/diagnostics'
import type { CarriedFile } from '#core/model'
import { UsageError } from './console.ts'

/** The files found at one path of the command line. Their paths are relative to `base`. */
export type FilesAtPath = {
  readonly base: string
  readonly files: readonly CarriedFile[]
  /** What lies there and could not be read. */
  readonly leftOut: readonly Diagnostic[]
  /** All there is to say, what was left out included. */
  readonly diagnostics: readonly Diagnostic[]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads a folder (every file below it, links followed once, `node_modules` and clutter left out), a zip archive, or a
 * single file. Throws `UsageError` when there is nothing at the path.
 */
export async function readPath(path: string): Promise<FilesAtPath> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new UsageError(`There is nothing at ${path}.`)
  if (found.isDirectory()) {
    const walk = new Walk()
    await walk.folder(path, '')
    return carry(path, walk.files, walk.diagnostics)
  }
  if (!found.isFile()) throw new UsageError(`${path} is neither a file nor a folder.`)
  if (found.size > limits.totalBytes)
    throw new UsageError(`${path} is larger than ${megabytes(limits.totalBytes)} MB.`)
  const bytes = await readFile(path)
  if (!isZip(bytes) && !/\.zip$/i.test(path))
    return carry(join(path, '..'), [{ path: basename(path), bytes }], [])
  const { value, diagnostics } = await readZip(basename(path), bytes)
  return carry(path, value, diagnostics)
}

function carry(
  base: string,
  files: readonly RawFile[],
  leftOut: readonly Diagnostic[],
): FilesAtPath {
  const carried = files.map((file) => carryFile(file, decode))
  return {
    base,
    files: carried.map(({ value }) => value),
    leftOut,
    diagnostics: [...leftOut, ...carried.flatMap((outcome) => outcome.diagnostics)],
  }
}

/** A link that leads nowhere is passed over; whatever else keeps a file from being read is a reason to stop. */
function nullForBrokenLink(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ELOOP') return null
  throw error
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

class Walk {
  readonly files: RawFile[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly #visited = new Set<string>()
  #bytes = 0
  #stopped = false

  /** Reads what lies in `folder`; `prefix` is its path below the start, with a closing `/`. */
  async folder(folder: string, prefix: string): Promise<void> {
    const real = await realpath(folder).catch(() => null)
    if (real === null || this.#visited.has(real)) return
    this.#visited.add(real)
    const names = await readdir(folder)
    for (const name of names.sort()) {
      if (this.#stopped) return
      if (isClutter(name) || name === 'node_modules') continue
      await this.#entry(join(folder, name), prefix + name)
    }
  }

  async #entry(full: string, path: string): Promise<void> {
    const found = await stat(full).catch(nullForBrokenLink)
    if (found?.isDirectory()) return this.folder(full, `${path}/`)
    if (!found?.isFile()) return
    if (found.size > limits.fileBytes) {
      const limit = megabytes(limits.fileBytes)
      this.diagnostics.push(workspaceDiagnostics.report('too-large', { file: path, limit }))
      return
    }
    this.#bytes += found.size
    if (this.#overLimit(path)) return
    this.files.push({ path, bytes: await readFile(full) })
  }

  #overLimit(file: string): boolean {
    const { report } = workspaceDiagnostics
    if (this.#bytes > limits.totalBytes)
      this.#stop(report('too-much', { file, limit: megabytes(limits.totalBytes) }))
    else if (this.files.length >= limits.files)
      this.#stop(report('too-many-files', { file, limit: limits.files }))
    return this.#stopped
  }

  #stop(diagnostic: Diagnostic): void {
    this.#stopped = true
    this.diagnostics.push(diagnostic)
  }
}
