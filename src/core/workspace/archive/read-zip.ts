import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { Diagnostic, Outcome } from '#core/diagnostics'
import { report } from '../diagnostics.ts'
import type { RawFile } from './carry.ts'
import { crc32 } from './crc.ts'
import { readDirectory } from './directory.ts'
import { judgeEntryName } from './entry-name.ts'
import { limits as usual, megabytes, type Limits } from './limits.ts'

const encrypted = 'it is encrypted'
const damaged = 'its checksum is wrong'

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
  const reading = new Reading(file, limits, readDirectory(bytes))
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
  readonly #directory: ReturnType<typeof readDirectory>
  readonly #diagnostics: Diagnostic[] = []
  readonly #files = new Map<string, Uint8Array>()
  readonly #names = new Set<string>()
  #open: string | null = null
  #seen = 0
  #total = 0

  constructor(file: string, limits: Limits, directory: ReturnType<typeof readDirectory>) {
    this.#file = file
    this.#limits = limits
    this.#directory = directory
  }

  /** Called by the unpacker for each entry it meets. */
  open(entry: UnzipFile): void {
    if (this.stopped) return
    this.#seen += 1
    this.#names.add(entry.name)
    const limit = this.#limits.files
    if (this.#seen > limit) return this.#stop(report('too-many-files', { file: this.#file, limit }))
    const judged = judgeEntryName(entry.name)
    if (judged === 'refuse') {
      const parameters = { file: this.#file, entry: printable(entry.name) }
      this.#diagnostics.push(report('zip-entry-name', parameters))
    }
    if (judged !== 'read') return
    if (this.#directory?.get(entry.name)?.encrypted) this.#unreadable(entry, encrypted)
    else this.#inflate(entry)
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
    const problem = this.stopped ? null : this.#missing(bytes)
    if (problem !== null) this.#broken(problem)
    const value = [...this.#files].map(([path, content]) => ({ path, bytes: content }))
    return { value, diagnostics: this.#diagnostics }
  }

  /** What is not there although it should be. */
  #missing(bytes: Uint8Array): string | null {
    if (this.#open !== null) return `${this.#open} is cut off`
    if (this.#seen === 0 && !isEmptyZip(bytes)) return 'it holds no entries'
    if (this.#directory === null) return 'its end is missing'
    const absent = [...this.#directory.keys()].find((name) => !this.#names.has(name))
    return absent === undefined ? null : `${absent} is missing`
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
      if (final) this.#keep(entry, chunks, size)
    }
    try {
      entry.start()
    } catch (error) {
      if (this.#open !== null) this.#unreadable(entry, error)
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

  #keep(entry: UnzipFile, chunks: readonly Uint8Array[], size: number): void {
    const { name } = entry
    const bytes = new Uint8Array(size)
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    const promised = this.#directory?.get(name)
    if (promised && !promised.checksums.includes(crc32(bytes)))
      return this.#unreadable(entry, damaged)
    this.#open = null
    if (this.#files.has(name))
      this.#diagnostics.push(report('zip-repeated-entry', { file: this.#file, entry: name }))
    this.#files.set(name, bytes)
  }

  #unreadable({ name }: UnzipFile, error: unknown): void {
    this.#open = null
    const parameters = { file: this.#file, entry: name, problem: sentence(error) }
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
