import type { ReactNode } from 'react'
import { disconnectFolder, reconnectFolder, rememberFolder } from '#app/platform'
import { useDisk } from '#app/state'
import { Button, Icon } from '#app/ui'
import { useImporting } from '../importing/importing.ts'
import { readFolder } from '../keeping/keeping-actions.ts'
import { countOf } from '../start/count-of.ts'
import styles from './notices.module.css'

/** Says that the connected export folder is not as it was, and what can be done. */
export function FolderBanner(): ReactNode {
  const folder = useDisk((state) => state.folder)
  const { offer } = useImporting()
  if (!folder || (folder.status === 'fine' && folder.changes === 0)) return null
  const { name, status, changes } = folder
  return (
    <div className={styles.banner} role="status" aria-label="Folder on disk">
      <Icon name={status === 'fine' ? 'info' : 'warning'} />
      <p>{status === 'fine' ? changedWords(changes, name) : troubles[status](name)}</p>
      {status === 'fine' ? (
        <>
          <Button onClick={() => void rememberFolder()}>Dismiss</Button>
          <Button onClick={() => void readFolder(offer)}>Read it…</Button>
        </>
      ) : (
        <>
          <Button onClick={() => void disconnectFolder()}>Disconnect</Button>
          {status !== 'gone' && (
            <Button onClick={() => void reconnectFolder()}>Reconnect {name}</Button>
          )}
        </>
      )}
    </div>
  )
}

const troubles = {
  ask: (name: string) => `The browser asks again before ${name} may be used.`,
  denied: (name: string) =>
    `The browser may no longer use ${name}. Your work is kept in this browser.`,
  gone: (name: string) => `The folder ${name} is not there any more: moved, renamed or deleted.`,
} as const

function changedWords(changes: number, name: string): string {
  return `${countOf(changes, 'file')} in ${name} ${changes === 1 ? 'was' : 'were'} changed outside.`
}
