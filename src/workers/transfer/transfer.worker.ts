import { unpackModel } from '#core/model'
import { writePaper } from '#core/papers'
import { writeZip } from '#core/workspace'
import type { Port } from '../protocol.ts'
import { openGrammars } from '../code/open-grammars.ts'
import { serveWorker, Transferred } from '../serve-worker.ts'
import { packPlan } from './packed-plan.ts'
import { planTransfer } from './transfer-import.ts'
import type { TransferWork } from './transfer-work.ts'

serveWorker<TransferWork>(
  {
    import: async (files, task) => packPlan(await planTransfer(files, task, openGrammars)),
    zip: async (files) => {
      const bytes = writeZip(files)
      return new Transferred(bytes, [bytes.buffer])
    },
    paper: async ({ model, paper, title }) =>
      writePaper(paper, unpackModel(model), { title, diagram: null }),
  },
  globalThis as unknown as Port,
)
