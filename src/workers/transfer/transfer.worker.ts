import { writeZip } from '#core/workspace'
import { openSyntax } from '#syntax'
import type { Port } from '../protocol.ts'
import { grammarUrls } from '../code/grammar-urls.ts'
import { serveWorker, Transferred } from '../serve-worker.ts'
import type { OpenGrammars } from './code-reader.ts'
import { packPlan } from './packed-plan.ts'
import { planTransfer } from './transfer-import.ts'
import type { TransferWork } from './transfer-work.ts'

const openGrammars: OpenGrammars = (wanted) => openSyntax(async (file) => grammarUrls[file], wanted)

serveWorker<TransferWork>(
  {
    import: async (files, task) => packPlan(await planTransfer(files, task, openGrammars)),
    zip: async (files) => {
      const bytes = writeZip(files)
      return new Transferred(bytes, [bytes.buffer])
    },
  },
  globalThis as unknown as Port,
)
