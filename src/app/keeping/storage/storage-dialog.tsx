import type { ReactNode } from 'react'
import {
  deleteVersions,
  flushProject,
  isNearlyFull,
  keepForGood,
  listAutomaticVersions,
  listProjects,
  readRoom,
  sizeWords,
  type Room,
} from '#app/platform'
import { useToasts, type KeepingDialog } from '#app/state'
import { Button, Dialog, Icon } from '#app/ui'
import { Problem } from '../parts/problem.tsx'
import { useLoaded, useTask } from '../parts/use-task.ts'
import { countOf } from '../parts/words.ts'
import styles from '../keeping.module.css'

type StorageDialogProps = {
  readonly onClose: () => void
  readonly onBackup: () => void
  readonly onShow: (dialog: KeepingDialog) => void
}

/** Where the work lies, how much room there is, and what can be done to keep it. */
export function StorageDialog({ onClose, onBackup, onShow }: StorageDialogProps): ReactNode {
  const { value, problem, reload } = useLoaded(readStorage)
  const task = useTask()
  const keep = (): void =>
    task.run(async () => {
      const kept = await keepForGood()
      if (!kept) throw new Error(notPromised)
      reload()
    })
  const free = (): void =>
    task.run(async () => {
      const versions = await listAutomaticVersions()
      await deleteVersions(versions)
      useToasts.getState().say(`${countOf(versions.length, 'automatic version')} deleted.`)
      await flushProject()
      reload()
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Storage"
      description="Projects, their versions and your settings lie in this browser, on this computer. Nothing is uploaded."
      footer={
        <>
          <Button onClick={() => onShow('restore')}>Restore…</Button>
          <Button onClick={onBackup}>Back up everything</Button>
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Problem text={task.problem ?? problem} />
        {value && (
          <>
            <RoomLine room={value.room} projects={value.projects} />
            <PromiseLine room={value.room} busy={task.busy} onKeep={keep} />
            <div className={styles.line}>
              <p className={styles.what}>
                {countOf(value.automatic, 'automatic version')} of all projects can be let go.
                Versions you named stay.
              </p>
              <Button disabled={task.busy || value.automatic === 0} onClick={free}>
                Free this room
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}

const notPromised =
  'The browser did not promise to keep it. It decides by how often you come here; bookmark the page, or back up everything.'

type Storage = {
  readonly room: Room | null
  readonly projects: number
  readonly automatic: number
}

async function readStorage(): Promise<Storage> {
  const [room, projects, automatic] = await Promise.all([
    readRoom(),
    listProjects(),
    listAutomaticVersions(),
  ])
  return { room, projects: projects.length, automatic: automatic.length }
}

type RoomLineProps = { readonly room: Room | null; readonly projects: number }

function RoomLine({ room, projects }: RoomLineProps): ReactNode {
  const used = countOf(projects, 'project')
  if (!room?.quota) return <p>{used}. This browser does not say how much room there is.</p>
  return (
    <div>
      <p id="room">
        {used}. {sizeWords(room.used)} of {sizeWords(room.quota)} are used.
      </p>
      <progress className={styles.room} aria-labelledby="room" max={room.quota} value={room.used} />
      {isNearlyFull(room) && (
        <p className={styles.warning} role="alert">
          <Icon name="warning" />
          <span>
            The room is nearly used up. Back up everything, then delete what you no longer need.
          </span>
        </p>
      )}
    </div>
  )
}

type PromiseLineProps = {
  readonly room: Room | null
  readonly busy: boolean
  readonly onKeep: () => void
}

function PromiseLine({ room, busy, onKeep }: PromiseLineProps): ReactNode {
  if (!room) return null
  if (room.kept)
    return (
      <p className={styles.fine}>
        <Icon name="check" />
        <span>Kept for good: the browser clears it only when you ask it to.</span>
      </p>
    )
  return (
    <div className={styles.line}>
      <p className={styles.what}>
        The browser may clear this when the computer runs short of room.
      </p>
      <Button disabled={busy} onClick={onKeep}>
        Keep it for good
      </Button>
    </div>
  )
}
