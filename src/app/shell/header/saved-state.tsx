import type { ReactNode } from 'react'
import { flushProject } from '#app/platform'
import { useDocument, useSaving, type SavingStatus } from '#app/state'
import { Button, Icon, SpokenText, Tooltip } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import styles from './header.module.css'

const words: Readonly<Record<Exclude<SavingStatus, 'error'>, string>> = {
  saved: 'Saved',
  unsaved: 'Saving…',
  saving: 'Saving…',
}

/** Whether the work is on disk, and what to do when it is not. */
export function SavedState(): ReactNode {
  const following = useDocument((state) => state.following)
  const shared = useDocument((state) => state.shared !== null)
  const status = useSaving((state) => state.status)
  const problem = useSaving((state) => state.problem)
  if (shared) return <span className={styles.saved}>View only</span>
  if (following) return <span className={styles.saved}>Following</span>
  if (status !== 'error')
    return (
      <Tooltip text="Kept in this browser. Nothing is uploaded.">
        <span className={styles.saved}>{words[status]}</span>
      </Tooltip>
    )
  return (
    <span className={styles.notSaved} role="alert">
      <Icon name="error" size={14} />
      <span className={styles.reason} title={problem ?? ''}>
        Not saved. <SpokenText text={problem ?? ''} />
      </span>
      <Button variant="quiet" onClick={() => void flushProject()}>
        Try again
      </Button>
      <Button variant="quiet" icon="download" onClick={() => void downloadOpenProject()}>
        Download
      </Button>
    </span>
  )
}
