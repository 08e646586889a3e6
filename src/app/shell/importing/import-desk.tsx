import { useCallback, useMemo, useState, type ComponentProps, type ReactNode } from 'react'
import type * as Transfer from '#app/transfer'
import type { ImportRequest } from '#app/transfer'
import { pickFiles } from '#app/platform'
import { useDocument, useToasts } from '#app/state'
import { startImported } from '../new-projects.ts'
import { MissingDialog, useTransfer } from '../late-part.tsx'
import { useRoute } from '../route.ts'
import { ImportingContext, type Importing } from './importing.ts'
import { useOffers } from './use-offers.ts'
import styles from '../notices/notices.module.css'

const accepted =
  '.zip,.json,.swift,.kt,.cs,.dart,.ts,.tsx,.js,.jsx,.mjs,.cjs,.java,.h,.hpp,.hh,.hxx,.cpp,.cc,.cxx'

const followingWords = 'Another tab edits this project. Import there, or edit here instead.'
const sharedWords = 'This model is here to be looked at. Make a copy to import into it.'
/** What is being imported, and what is done once it is here. */
type Offered = { readonly request: ImportRequest; readonly after: () => void }

const nothing = (): void => undefined

/** Takes what is picked, dropped or pasted anywhere, and brings it into the open project or into a new one. */
export function ImportDesk({ children }: { readonly children: ReactNode }): ReactNode {
  useTransfer()
  const route = useRoute()
  const intoOpen = useDocument(({ project }) => project !== null && project.id === route)
  const [offered, setRequest] = useState<Offered | null>(null)
  const offer = useCallback((asked: ImportRequest, after?: () => void): void => {
    const { following, shared } = useDocument.getState()
    if (following) useToasts.getState().say(shared ? sharedWords : followingWords)
    else setRequest({ request: asked, after: after ?? nothing })
  }, [])
  const importing = useMemo<Importing>(() => {
    const pick = async (folder: boolean): Promise<void> => {
      const files = await pickFiles(folder ? { folder } : { accept: accepted })
      if (files) offer({ kind: 'files', files })
    }
    return { pickFiles: () => void pick(false), pickFolder: () => void pick(true), offer }
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
      {offered && (
        <ImportPart
          request={offered.request}
          intoOpen={intoOpen}
          onCancel={() => setRequest(null)}
          onDone={(result) => {
            setRequest(null)
            if (intoOpen) useDocument.getState().dispatch(result.transaction)
            else void startImported(result)
            offered.after()
          }}
        />
      )}
    </ImportingContext>
  )
}

function ImportPart(props: ComponentProps<typeof Transfer.ImportFlow>): ReactNode {
  const part = useTransfer()
  if (part.state === 'missing') return <MissingDialog retry={part.retry} onClose={props.onCancel} />
  return part.state === 'here' && <part.module.ImportFlow {...props} />
}
