import { emptyDocument, type Document } from '#core/model'
import type { SdkId } from '#core/sdks'
import type { TextOutcome } from '#core/workspace'
import { createWorkerClient, WorkerError, type RequestOptions } from '../worker-client.ts'
import type { CodeWork, Look, Looked, SdkCode, Sync, TypedCode } from './code-work.ts'
import { documentChanges } from './document-changes.ts'

const client = createWorkerClient<CodeWork>(
  () => new Worker(new URL('./code.worker.ts', import.meta.url), { type: 'module' }),
)

/** The document that the worker was told of last, and the number it goes by; null while it knows none. */
let told: { readonly document: Document; readonly revision: number } | null = null
let last = 0

/** Tells the worker what changed since it was told of a document. */
function syncTo(document: Document): Sync {
  if (told && isSame(told.document, document))
    return { from: told.revision, to: told.revision, changes: null }
  const changes = documentChanges(told?.document ?? emptyDocument, document)
  const from = told?.revision ?? null
  told = { document, revision: (last += 1) }
  return { from, to: last, changes }
}

/** Does code see no difference? */
function isSame(a: Document, b: Document): boolean {
  return a.model === b.model && a.code === b.code
}

/** A worker that failed may have gone, and its mirror with it: the next one is told of everything. */
async function ask<Output>(asking: Promise<Output>): Promise<Output> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof WorkerError) told = null
    throw error
  }
}

/**
 * What changed in the code of an SDK since the page looked at it. Rejects with `WorkerError` or `AbortError`, as all
 * requests here do.
 */
export function requestCode(
  document: Document,
  look: Look,
  options: Pick<RequestOptions, 'signal'> = {},
): Promise<Looked> {
  return ask(client.request('look', { ...look, sync: syncTo(document) }, options))
}

/** What a typed text asks of this document; null where the worker has been told of a newer one meanwhile. */
export async function requestReading(
  document: Document,
  typed: TypedCode,
  options: Pick<RequestOptions, 'signal'> = {},
): Promise<TextOutcome | null> {
  const sync = syncTo(document)
  const { revision, ...outcome } = await ask(client.request('read', { ...typed, sync }, options))
  return revision === sync.to ? outcome : null
}

/** All files of these SDKs. Progress counts SDKs. */
export function requestAllCode(
  document: Document,
  sdks: readonly SdkId[],
  options: Pick<RequestOptions, 'signal' | 'onProgress'> = {},
): Promise<readonly SdkCode[]> {
  return ask(client.request('all', { sdks, sync: syncTo(document) }, options))
}
