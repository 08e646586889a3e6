import { useCallback, type ReactNode } from 'react'
import { useDocument } from '#app/state'
import type { PaperId } from '#core/papers'
import { requestPaper } from '#workers'
import { BackgroundExport } from './background-export.tsx'
import { paperExport } from './export-formats.ts'
import type { Write } from './use-writing.ts'

/** A document about the model, for people to read. */
export function PaperExport({ paper }: { readonly paper: PaperId }): ReactNode {
  const model = useDocument(({ session }) => session.document.model)
  const layout = useDocument(({ session }) => session.document.layout)
  const name = useDocument(({ project }) => project?.name ?? 'tandem')
  const write = useCallback<Write>(
    async (task) =>
      paperExport(name, paper, await requestPaper({ model, layout }, paper, name, task)),
    [model, layout, name, paper],
  )
  return <BackgroundExport write={write} what="the document" />
}
