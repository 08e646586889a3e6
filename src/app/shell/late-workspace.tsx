import type { ReactNode } from 'react'
import { MissingPart, useLatePart } from './late-part.tsx'
import styles from './shell.module.css'

/** Fetches the page of an open project; asked for before it is shown, it is there in time. */
export function useLateWorkspace() {
  return useLatePart('workspace', () => import('./workspace.tsx'))
}

/** The page of an open project, once it is there. */
export function LateWorkspace(): ReactNode {
  const part = useLateWorkspace()
  if (part.state === 'here') return <part.module.Workspace />
  if (part.state === 'loading') return <p className={styles.waiting}>Opening…</p>
  return (
    <main className={styles.lone}>
      <MissingPart retry={part.retry} />
    </main>
  )
}
