import { packModel, type CarriedFile } from '#core/model'
import type { PaperId } from '#core/papers'
import type { Drawn } from '#core/pictures'
import type { ImportPlan, RawFile } from '#core/workspace'
import { unpackPlan } from './packed-plan.ts'
import type { PictureOrder, TransferWork } from './transfer-work.ts'
import { createWorkerClient, type RequestOptions } from '../worker-client.ts'

const client = createWorkerClient<TransferWork>(
  () => new Worker(new URL('./transfer.worker.ts', import.meta.url), { type: 'module' }),
  { endOnCancel: true },
)

/**
 * Finds what can be imported from these files, archives included, in a worker. The bytes are handed over and gone
 * afterwards. Rejects with `WorkerError` or `AbortError`.
 */
export async function requestImport(
  files: readonly RawFile[],
  options: Pick<RequestOptions, 'signal' | 'onProgress'> = {},
): Promise<ImportPlan> {
  const transfer = [...new Set(files.map(({ bytes }) => bytes.buffer as ArrayBuffer))]
  return unpackPlan(await client.request('import', files, { ...options, transfer }))
}

/** Packs files into a zip archive, in a worker. Rejects with `WorkerError`. */
export function requestZip(files: readonly CarriedFile[]): Promise<Uint8Array> {
  return client.request('zip', files)
}

/** Writes a model for people to read, in a worker. Rejects with `WorkerError` or `AbortError`. */
export function requestPaper(
  { model, layout }: Drawn,
  paper: PaperId,
  title: string,
  options: Pick<RequestOptions, 'signal'> = {},
): Promise<string> {
  return client.request('paper', { model: packModel(model), layout, paper, title }, options)
}

/** Draws a picture as SVG, in a worker. Rejects with `WorkerError` or `AbortError`. */
export function requestPicture(
  { model, layout }: Drawn,
  drawing: PictureOrder['options'],
  options: Pick<RequestOptions, 'signal'> = {},
): Promise<string> {
  return client.request('picture', { model: packModel(model), layout, options: drawing }, options)
}
