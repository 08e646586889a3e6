import { useMemo, useState, type ReactNode } from 'react'
import {
  compareFolder,
  disconnectFolder,
  reconnectFolder,
  writeFolder,
  type FolderChange,
} from '#app/platform'
import { useDisk, useToasts } from '#app/state'
import { Button, Dialog } from '#app/ui'
import { Problem } from '../parts/problem.tsx'
import { useLoaded, useTask } from '../parts/use-task.ts'
import { countOf } from '../parts/words.ts'
import styles from '../keeping.module.css'
import { ChangeList, isWanted } from './change-list.tsx'

type FolderDialogProps = { readonly onClose: () => void; readonly onReadFolder: () => void }

/** What writing the export into its folder would change, file by file, before anything is written. */
export function FolderDialog({ onClose, onReadFolder }: FolderDialogProps): ReactNode {
  const folder = useDisk((state) => state.folder)
  const { value: changes, problem, reload } = useLoaded(compareFolder)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const task = useTask()
  const wanted = useMemo(
    () => changes?.filter((change) => chosen.get(change.path) ?? isWanted(change)) ?? [],
    [changes, chosen],
  )
  const write = (): void =>
    task.run(async () => {
      await writeChosen(wanted, folder?.name ?? '')
      reload()
    })
  const name = folder?.name ?? ''
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={`Write to ${name}`}
      description="Only the files listed here are touched. What Tandem does not know in this folder stays as it is."
      footer={
        <>
          <Button
            onClick={() => {
              onClose()
              void disconnectFolder()
            }}
          >
            Disconnect
          </Button>
          <Button onClick={onReadFolder}>Read it…</Button>
          <Button variant="primary" disabled={task.busy || wanted.length === 0} onClick={write}>
            {writeWords(wanted)}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Problem text={task.problem ?? problem} />
        {problem !== null && (
          <Button onClick={() => task.run(async () => reconnectFolder().then(reload))}>
            Reconnect {name}
          </Button>
        )}
        {changes === null && problem === null && <p className={styles.about}>Comparing…</p>}
        {changes?.length === 0 && (
          <p className={styles.about}>The folder says just what the project says.</p>
        )}
        {changes && changes.length > 0 && (
          <ChangeList
            changes={changes}
            wanted={new Set(wanted.map(({ path }) => path))}
            onChoose={(path, on) => setChosen(new Map(chosen).set(path, on))}
          />
        )}
      </div>
    </Dialog>
  )
}

function writeWords(wanted: readonly FolderChange[]): string {
  const removed = wanted.filter(({ kind }) => kind === 'removed').length
  const written = wanted.length - removed
  const words = `Write ${countOf(written, 'file')}`
  return removed === 0 ? words : `${words}, remove ${removed}`
}

async function writeChosen(wanted: readonly FolderChange[], name: string): Promise<void> {
  const { done, failed } = await writeFolder(wanted)
  if (done > 0) useToasts.getState().say(`${countOf(done, 'file')} in ${name} brought up to date.`)
  const [first] = failed
  if (!first) return
  const others = failed.length > 1 ? ` So it is with ${failed.length - 1} more.` : ''
  throw new Error(first.problem + others)
}
