import { unpackModel } from '#core/model'
import { anchorOf, writePaper } from '#core/papers'
import { plainPicture, writeSvg } from '#core/pictures'
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
    paper: async ({ model: packed, layout, paper, title }) => {
      const model = unpackModel(packed)
      const linked = { ...plainPicture, title, linkTo: anchorOf }
      const diagram = paper === 'html' ? writeSvg({ model, layout }, linked) : null
      return writePaper(paper, model, { title, diagram })
    },
    picture: async ({ model, layout, options }) =>
      writeSvg({ model: unpackModel(model), layout }, { ...options, linkTo: null }),
  },
  globalThis as unknown as Port,
)
