import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { askForPersistence, openProject } from '#app/platform'
import { nothingSelected, useDocument, useView } from '#app/state'
import { Button, EmptyState } from '#app/ui'
import { LateWorkspace, useLateWorkspace } from './late-workspace.tsx'
import { goTo } from './route.ts'
import styles from './shell.module.css'

/** Opens the project of the address, and shows it or says why it cannot. */
export function ProjectPage({ id }: { readonly id: string }): ReactNode {
  useLateWorkspace()
  const opening = useQuery({
    queryKey: ['open', id],
    queryFn: () => open(id),
    staleTime: 0,
    gcTime: 0,
  })
  const shown = useDocument(({ project }) => project?.id === id)
  if (shown) return <LateWorkspace />
  if (opening.isPending || opening.data === true) return <p className={styles.waiting}>Opening…</p>
  const back = <Button onClick={() => goTo(null)}>All projects</Button>
  return (
    <main className={styles.lone}>
      {opening.isError ? (
        <EmptyState
          title="The project could not be opened"
          icon="error"
          actions={
            <>
              {back}
              <Button variant="primary" onClick={() => void opening.refetch()}>
                Try again
              </Button>
            </>
          }
        >
          <p>{opening.error.message} Nothing was changed.</p>
        </EmptyState>
      ) : (
        <EmptyState title="This project is not in this browser" icon="file" actions={back}>
          <p>It was deleted, or it was made in another browser.</p>
        </EmptyState>
      )}
    </main>
  )
}

async function open(id: string): Promise<boolean> {
  useView.getState().select(nothingSelected, 'other')
  const found = await openProject(id)
  if (found) void askForPersistence()
  return found
}
