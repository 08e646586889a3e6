import { takeOutcome, typingGestures } from '#app/editor'
import { useDocument } from '#app/state'
import type { Document } from '#core/model'
import { requestCode, requestReading } from '#workers'
import type { CodeSource } from './code-panel-model.ts'

/** A pause in typing after which the text is read, in milliseconds. */
const pause = 250

/** The code of the open document, written and read in a worker. */
export function openCodeSource(): CodeSource {
  const gesture = typingGestures()
  return {
    look: (look) => requestCode(openDocument(), look),
    read: async (typed, isWanted) => {
      const project = projectId()
      while (isWanted() && projectId() === project) {
        const document = openDocument()
        const outcome = await requestReading(document, typed)
        if (outcome && isWanted() && isOpen(document)) return takeOutcome(outcome, gesture())
      }
      return null
    },
    schedule: (work) => {
      const timer = setTimeout(work, pause)
      return () => clearTimeout(timer)
    },
  }
}

function openDocument(): Document {
  return useDocument.getState().session.document
}

function projectId(): string | undefined {
  return useDocument.getState().project?.id
}

/** Is this still what code is written from? */
function isOpen({ model, code }: Document): boolean {
  const now = openDocument()
  return now.model === model && now.code === code
}
