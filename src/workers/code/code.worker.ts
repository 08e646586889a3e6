import { openSyntax } from '#syntax'
import type { Port } from '../protocol.ts'
import { serveWorker } from '../serve-worker.ts'
import { openCodeDesk } from './code-desk.ts'
import type { CodeWork } from './code-work.ts'
import { grammarUrls } from './grammar-urls.ts'

serveWorker<CodeWork>(
  openCodeDesk((wanted) => openSyntax(async (file) => grammarUrls[file], wanted)),
  globalThis as unknown as Port,
)
