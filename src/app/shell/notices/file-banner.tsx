import type { ReactNode } from 'react'
import {
  disconnectFile,
  keepMine,
  localFile,
  mergeTheirs,
  reconnectFile,
  reloadByItself,
  takeTheirs,
} from '#app/platform'
import { runCommand, useDisk } from '#app/state'
import { Button, Icon, SpokenText } from '#app/ui'
import { useImporting } from '../importing/importing.ts'
import styles from './notices.module.css'

/** Says that the file the project is saved to is not as it was, and what can be done. */
export function FileBanner(): ReactNode {
  const file = useDisk((state) => state.file)
  if (!file) return null
  const { name, status, unsaved, problem } = file
  if (status === 'changed')
    return (
      <Banner text={problem ?? changedWords(name, unsaved)}>
        <ChangedActions readable={problem === null} unsaved={unsaved} />
      </Banner>
    )
  if (status === 'gone')
    return (
      <Banner
        text={`${name} is not there any more: moved, renamed or deleted. Your work is kept in this browser.`}
      >
        <Button onClick={() => void disconnectFile()}>Disconnect</Button>
        <Button onClick={() => runCommand('save-as')}>Save as…</Button>
      </Banner>
    )
  if (status === 'denied')
    return (
      <Banner text={`The browser may no longer use ${name}. Your work is kept in this browser.`}>
        <Button onClick={() => void disconnectFile()}>Disconnect</Button>
        <Button onClick={() => void reconnectFile()}>Allow again</Button>
        <Button onClick={() => runCommand('save-as')}>Save as…</Button>
      </Banner>
    )
  if (status === 'failed')
    return (
      <Banner text={`${problem ?? ''} Your work is kept in this browser.`}>
        <Button onClick={() => runCommand('save')}>Try again</Button>
        <Button onClick={() => runCommand('save-as')}>Save as…</Button>
      </Banner>
    )
  return null
}

function changedWords(name: string, unsaved: boolean): string {
  return unsaved
    ? `${name} was changed outside, and has not got your newest work. Both are kept, whatever you choose.`
    : `${name} was changed outside.`
}

type BannerProps = { readonly text: string; readonly children: ReactNode }

function Banner({ text, children }: BannerProps): ReactNode {
  return (
    <div className={styles.banner} role="status" aria-label="File on disk">
      <Icon name="warning" />
      <p>
        <SpokenText text={text} />
      </p>
      {children}
    </div>
  )
}

type ChangedActionsProps = { readonly readable: boolean; readonly unsaved: boolean }

function ChangedActions({ readable, unsaved }: ChangedActionsProps): ReactNode {
  const { offer } = useImporting()
  const merge = (): Promise<void> =>
    mergeTheirs((_, __, file) => offer({ kind: 'files', files: [localFile(file)] }))
  if (!readable)
    return (
      <>
        <Button onClick={() => void takeTheirs()}>Look again</Button>
        <Button onClick={() => void keepMine()}>Write mine over it</Button>
      </>
    )
  if (!unsaved)
    return (
      <>
        <Button
          onClick={() => {
            reloadByItself(true)
            void takeTheirs()
          }}
        >
          Always reload
        </Button>
        <Button onClick={() => void takeTheirs()}>Reload</Button>
      </>
    )
  return (
    <>
      <Button onClick={() => void merge()}>Merge…</Button>
      <Button onClick={() => void takeTheirs()}>Take theirs</Button>
      <Button onClick={() => void keepMine()}>Keep mine</Button>
    </>
  )
}
