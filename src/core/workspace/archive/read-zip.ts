import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { Diagnostic, Outcome } from '#core/diagnostics'
import { report } from '../diagnostics.ts'
import type { RawFile } from './carry.ts'
import { judgeEntryName } from './entry-name.ts'
import { limits as usual, megabytes, type Limits } from './limits.ts'

const step = 64 * 1024

/** Does this begin like a zip archive (or is it an empty one)? */
export function isZip(bytes: Uint8Array): boolean {
  const kind = bytes[2]
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (kind === 3 || kind === 5) && bytes[3] === kind + 1
  )
}

export type ZipOptions = {
  /** Told the share of the packed bytes read so far; may take its time, and stops the reading by throwing. */
  readonly onProgress?: (share: number) => void | Promise<void>
  readonly limits?: Limits
}

/**
 * Unpacks an archive, guarding while inflating: what grows past a limit is dropped at once and reading stops, so that
 * a hostile archive costs no more than the limits. Archives inside it are not opened.
 */
export async function readZip(
  file: string,
  bytes: Uint8Array,
  { onProgress, limits = usual }: ZipOptions = {},
): Promise<Outcome<readonly RawFile[]>> {
  const reading = new Reading(file, limits)
  const unzip = new Unzip((entry) => reading.open(entry))
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && !reading.stopped; at += step) {
    const end = Math.min(bytes.length, at + step)
    reading.guard(() => unzip.push(bytes.subarray(at, end), end === bytes.length))
    await onProgress?.(end / bytes.length)
  }
  return reading.close(bytes)
}

class Reading {
  stopped = false
  readonly #file: string
  readonly #limits: Limits
  readonly #diagnostics: Diagnostic[] = []
  readonly #files = new Map<string, Uint8Array>()
  #open: string | null = null
  #seen = 0
  #total = 0

  constructor(file: string, limits: Limits) {
    this.#file = file
    this.#limits = limits
  }

  /** Called by the unpacker for each entry it meets. */
  open(entry: UnzipFile): void {
    if (this.stopped) return
    this.#seen += 1
    const limit = this.#limits.files
    if (this.#seen > limit) return this.#stop(report('too-many-files', { file: this.#file, limit }))
    const judged = judgeEntryName(entry.name)
    if (judged === 'refuse') {
      const parameters = { file: this.#file, entry: printable(entry.name) }
      this.#diagnostics.push(report('zip-entry-name', parameters))
    }
    if (judged === 'read') this.#inflate(entry)
  }

  /** Runs a step of the unpacker, which throws on what is no archive. */
  guard(unpack: () => void): void {
    try {
      unpack()
    } catch (error) {
      this.#broken(sentence(error))
    }
  }

  close(bytes: Uint8Array): Outcome<readonly RawFile[]> {
    if (!this.stopped && (this.#open !== null || (this.#seen === 0 && !isEmptyZip(bytes))))
      this.#broken(this.#open === null ? 'it holds no entries' : `${this.#open} is cut off`)
    const value = [...this.#files].map(([path, content]) => ({ path, bytes: content }))
    return { value, diagnostics: this.#diagnostics }
  }

  #inflate(entry: UnzipFile): void {
    const chunks: Uint8Array[] = []
    let size = 0
    this.#open = entry.name
    entry.ondata = (error, chunk, final) => {
      if (error) return this.#unreadable(entry, error)
      if (this.stopped) return
      size += chunk.length
      this.#total += chunk.length
      if (this.#overLimit(entry, size)) return
      chunks.push(chunk)
      if (final) this.#keep(entry.name, chunks, size)
    }
    try {
      entry.start()
    } catch (error) {
      this.#unreadable(entry, error)
    }
  }

  #overLimit(entry: UnzipFile, size: number): boolean {
    const { fileBytes, totalBytes, ratio, ratioFloor } = this.#limits
    const file = this.#file
    if (entry.size && size > ratioFloor && size > entry.size * ratio)
      this.#stop(report('zip-ratio', { file, entry: entry.name, limit: ratio }))
    else if (size > fileBytes) {
      const name = `${entry.name} in ${file}`
      this.#stop(report('too-much', { file: name, limit: megabytes(fileBytes) }))
    } else if (this.#total > totalBytes)
      this.#stop(report('too-much', { file, limit: megabytes(totalBytes) }))
    return this.stopped
  }

  #keep(name: string, chunks: readonly Uint8Array[], size: number): void {
    this.#open = null
    if (this.#files.has(name))
      this.#diagnostics.push(report('zip-repeated-entry', { file: this.#file, entry: name }))
    const bytes = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    this.#files.set(name, bytes)
  }

  #unreadable(entry: UnzipFile, error: unknown): void {
    this.#open = null
    const parameters = { file: this.#file, entry: entry.name, problem: sentence(error) }
    this.#diagnostics.push(report('zip-unreadable-entry', parameters))
  }

  #broken(problem: string): void {
    this.#stop(report('zip-broken', { file: this.#file, problem }))
  }

  #stop(diagnostic: Diagnostic): void {
    this.stopped = true
    this.#diagnostics.push(diagnostic)
  }
}

function isEmptyZip(bytes: Uint8Array): boolean {
  return bytes[2] === 5
}

function printable(name: string): string {
  return JSON.stringify(name).slice(1, -1)
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
