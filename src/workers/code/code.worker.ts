import type { Port } from '../protocol.ts'
import { serveWorker } from '../serve-worker.ts'
import { openCodeDesk } from './code-desk.ts'
import type { CodeWork } from './code-work.ts'
import { openGrammars } from './open-grammars.ts'

serveWorker<CodeWork>(openCodeDesk(openGrammars), globalThis as unknown as Port)
