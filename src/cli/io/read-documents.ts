import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { openReader, type DocumentReader } from '#core/sampling'
import { UsageError } from './console.ts'

const chunkBytes = 1 << 18

/**
 * Sums up the documents of a file, which is never in memory as a whole. A name that ends in `.bson` is a dump, any other
 * Extended JSON. Throws `UsageError` when there is no file at the path.
 */
export async function readDocuments(path: string): Promise<ReturnType<DocumentReader['end']>> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new UsageError(`There is nothing at ${path}.`)
  if (found.isDirectory())
    throw new UsageError(`${path} is a folder. Name the files of documents in it.`)
  const reader = openReader(basename(path), /\.bson$/i.test(path) ? 'bson' : 'json')
  const file = await open(path)
  try {
    const buffer = new Uint8Array(chunkBytes)
    for (;;) {
      const { bytesRead } = await file.read(buffer)
      if (bytesRead === 0) break
      reader.push(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
  return reader.end()
}

/** The collection whose documents a file holds: its name without the endings of an export. */
export function collectionOf(path: string): string {
  return basename(path).replace(/\.(json|jsonl|ndjson|bson)$/i, '')
}
