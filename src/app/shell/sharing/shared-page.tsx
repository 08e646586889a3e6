import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import type * as Sharing from '#app/sharing'
import { closeProject } from '#app/platform'
import { nothingSelected, useDocument, useView } from '#app/state'
import { Button, EmptyState } from '#app/ui'
import { MissingPart, useSharing } from '../late-part.tsx'
import styles from '../shell.module.css'

type SharedPageProps = {
  readonly link: string
  /** The model, once it is there. */
  readonly children: ReactNode
  /** The way on from a link that cannot be opened. */
  readonly back: ReactNode
}

/** Opens the share link of the address, and shows what it holds or says why it cannot. */
export function SharedPage(props: SharedPageProps): ReactNode {
  const part = useSharing()
  if (part.state === 'here') return <Opening {...props} part={part.module} />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening…</p>
  return (
    <main className={styles.lone}>
      <MissingPart retry={part.retry} />
    </main>
  )
}

type OpeningProps = SharedPageProps & { readonly part: typeof Sharing }

function Opening({ link, children, back, part }: OpeningProps): ReactNode {
  const opening = useQuery({
    queryKey: ['shared', link],
    queryFn: () => {
      useView.getState().select(nothingSelected, 'other')
      return part.openLink(link)
    },
    staleTime: 0,
    gcTime: 0,
  })
  const isShown = useDocument(({ shared }) => shared !== null)
  useEffect(() => closeShared, [])
  if (opening.data?.refused)
    return (
      <main className={styles.lone}>
        <part.BadLink refused={opening.data.refused} back={back} />
      </main>
    )
  if (opening.isError) return <Failed error={opening.error} retry={opening.refetch} back={back} />
  if (!isShown) return <p className={styles.waiting}>Opening…</p>
  return children
}

type FailedProps = Pick<SharedPageProps, 'back'> & {
  readonly error: Error
  readonly retry: () => unknown
}

function Failed({ error, retry, back }: FailedProps): ReactNode {
  return (
    <main className={styles.lone}>
      <EmptyState
        title="The link could not be opened"
        icon="error"
        actions={
          <>
            {back}
            <Button variant="primary" onClick={() => void retry()}>
              Try again
            </Button>
          </>
        }
      >
        <p>{error.message} Nothing was changed.</p>
      </EmptyState>
    </main>
  )
}

/** What was shared is gone once its page is left. A project that came in its place stays. */
function closeShared(): void {
  if (useDocument.getState().shared) void closeProject()
}
