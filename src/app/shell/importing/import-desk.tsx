import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { ImportRequest, ImportResult } from '#app/transfer'
import { pickFiles } from '#app/platform'
import { useDocument, useToasts } from '#app/state'
import { startImported } from '../new-projects.ts'
import { ImportingContext, type Importing } from './importing.ts'
import { useOffers } from './use-offers.ts'
import styles from '../notices/notices.module.css'

const ImportFlow = lazy(async () => ({ default: (await import('#app/transfer')).ImportFlow }))

const accepted = '.zip,.json'

/** Takes what is picked, dropped or pasted anywhere, and brings it into the open project or into a new one. */
export function ImportDesk({ children }: { readonly children: ReactNode }): ReactNode {
  const [request, setRequest] = useState<ImportRequest | null>(null)
  const offer = useCallback((offered: ImportRequest): void => {
    if (useDocument.getState().following)
      useToasts
        .getState()
        .say('Another tab edits this project. Import there, or edit here instead.')
    else setRequest(offered)
  }, [])
  const importing = useMemo<Importing>(() => {
    const pick = async (folder: boolean): Promise<void> => {
      const files = await pickFiles(folder ? { folder } : { accept: accepted })
      if (files.length > 0) offer({ kind: 'files', files })
    }
    return { pickFiles: () => void pick(false), pickFolder: () => void pick(true) }
  }, [offer])
  const dragging = useOffers(offer)
  return (
    <ImportingContext value={importing}>
      {children}
      {dragging && (
        <div className={styles.drop} aria-hidden="true">
          Drop to import
        </div>
      )}
      {request && (
        <Suspense fallback={null}>
          <ImportFlow
            request={request}
            onCancel={() => setRequest(null)}
            onDone={(result) => {
              setRequest(null)
              void bringIn(result)
            }}
          />
        </Suspense>
      )}
    </ImportingContext>
  )
}

async function bringIn({ transaction, name }: ImportResult): Promise<void> {
  const { project, dispatch } = useDocument.getState()
  if (project) dispatch(transaction)
  else await startImported(name, transaction)
}
