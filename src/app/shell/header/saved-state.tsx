import type { ReactNode } from 'react'
import { flushProject, reconnectFile } from '#app/platform'
import { useDisk, useDocument, useSaving, type FileStatus } from '#app/state'
import { Button, Icon, SpokenText } from '#app/ui'
import { downloadOpenProject } from '../download-project.ts'
import styles from './header.module.css'
import { SavedMenu } from './saved-menu.tsx'

/** Where the newest work is, and what to do when it is not saved. */
export function SavedState(): ReactNode {
  const following = useDocument((state) => state.following)
  const shared = useDocument((state) => state.shared !== null)
  const status = useSaving((state) => state.status)
  const full = useSaving((state) => state.full)
  const problem = useSaving((state) => state.problem)
  const file = useDisk((state) => state.file)
  if (shared) return <span className={styles.saved}>View only</span>
  if (following) return <span className={styles.saved}>Following</span>
  if (status === 'error' && full) return <span className={styles.notSaved}>Not saved</span>
  if (status === 'error') return <NotSaved problem={problem ?? ''} />
  if (file?.status === 'ask')
    return (
      <Button variant="quiet" icon="link" onClick={() => void reconnectFile()}>
        Reconnect {file.name}
      </Button>
    )
  if (status !== 'saved') return <span className={styles.saved}>Saving…</span>
  return <SavedMenu text={file ? fileWords(file) : 'Saved in this browser'} />
}

type Shown = { readonly name: string; readonly status: FileStatus; readonly unsaved: boolean }

function fileWords({ name, status, unsaved }: Shown): string {
  if (status !== 'fine') return words[status](name)
  return unsaved ? `Saved here, not yet in ${name}` : `Saved to ${name}`
}

const words: Readonly<Record<Exclude<FileStatus, 'fine'>, (name: string) => string>> = {
  writing: (name) => `Writing ${name}…`,
  changed: (name) => `${name} changed outside`,
  ask: (name) => `${name} is not connected`,
  denied: (name) => `Permission for ${name} withdrawn`,
  gone: (name) => `${name} is gone`,
  failed: (name) => `Not written to ${name}`,
}

function NotSaved({ problem }: { readonly problem: string }): ReactNode {
  return (
    <span className={styles.notSaved} role="alert">
      <Icon name="error" size={14} />
      <span className={styles.reason} title={problem}>
        Not saved. <SpokenText text={problem} />
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
