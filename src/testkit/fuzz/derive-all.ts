import { objectTypesOf, type Document } from '#core/model'
import { emitCode, sdkIds, sdkOf } from '#core/sdks'
import {
  clientFile,
  clientText,
  exportAppServices,
  problemsOf,
  serverNotes,
  serverProblems,
  serverTexts,
} from '#core/workspace'

/** All that is derived from a document. A room that learns to read models adds its line here. */
const readers: readonly ((document: Document) => void)[] = [
  ({ model }) => exportAppServices(model),
  ({ model }) => clientFile(model),
  ({ model }) => {
    for (const { id } of objectTypesOf(model)) {
      clientText(model, id).marks()
      serverNotes(model, id)
      serverProblems(model, id)
      const texts = serverTexts(model, id)
      texts?.schema.marks()
      texts?.relationships?.marks()
    }
  },
  (document) => problemsOf(document),
  ({ model }) => {
    for (const sdk of sdkIds.map(sdkOf)) emitCode(sdk, model, sdk.options.defaults)
  },
]

/** Derives all that can be derived from a document. Fails where any of it throws. */
export function deriveAll(document: Document): void {
  for (const read of readers) read(document)
}
