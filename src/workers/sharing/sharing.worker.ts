import { readLink, writeLink } from '#core/sharing'
import type { Port } from '../protocol.ts'
import { serveWorker } from '../serve-worker.ts'
import type { SharingWork } from './sharing-work.ts'

serveWorker<SharingWork>(
  { write: async (shared) => writeLink(shared), read: async (link) => readLink(link) },
  globalThis as unknown as Port,
)
