import type { ReactNode } from 'react'
import { useOnline } from '#app/platform'
import { Button } from '#app/ui'
import { useProblemsPart } from './late-part.tsx'
import styles from './status-bar.module.css'

/** The line at the bottom: how many problems there are, and what the model is checked for. */
export function StatusBar({ onOpenProblems }: { readonly onOpenProblems: () => void }): ReactNode {
  const part = useProblemsPart()
  const online = useOnline()
  return (
    <footer className={styles.bar} aria-label="Status">
      {part.state === 'here' && <part.module.StatusItems onOpenProblems={onOpenProblems} />}
      {part.state === 'missing' && (
        <>
          <span className={styles.missing}>Problems cannot be looked for.</span>
          <Button variant="quiet" onClick={part.retry}>
            Try again
          </Button>
        </>
      )}
      {!online && (
        <span
          className={styles.offline}
          title="Everything goes on working. Nothing needs the network."
        >
          Offline
        </span>
      )}
    </footer>
  )
}
