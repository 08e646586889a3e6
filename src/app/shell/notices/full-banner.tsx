import type { ReactNode } from 'react'
import { flushProject } from '#app/platform'
import { useDocument, useKeeping, useSaving } from '#app/state'
import { Button, Icon } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import styles from './notices.module.css'

/** Says, for as long as it is so, that the browser has no room for the newest work, and what can be done. */
export function FullBanner(): ReactNode {
  const full = useSaving((state) => state.status === 'error' && state.full)
  const name = useDocument(({ project }) => project?.name ?? '')
  if (!full) return null
  return (
    <div className={styles.banner} role="alert">
      <Icon name="error" />
      <p>
        <strong>Not saved: the browser has no room left.</strong> The newest work on {name} is only
        on this page until there is room; nothing is lost while it stays open. It is tried again
        with every change.
      </p>
      <Button onClick={() => void flushProject()}>Try again</Button>
      <Button onClick={() => useKeeping.getState().show('storage')}>Free room…</Button>
      <Button icon="download" variant="primary" onClick={() => void downloadOpenProject()}>
        Download
      </Button>
    </div>
  )
}
