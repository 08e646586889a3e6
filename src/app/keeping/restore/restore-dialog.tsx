import { useState, type ReactNode } from 'react'
import {
  pickFiles,
  readBackup,
  restoreEntry,
  restoreSettings,
  type BackupRead,
  type RestoreChoice,
} from '#app/platform'
import { useToasts } from '#app/state'
import { Button, Checkbox, Dialog } from '#app/ui'
import { Problem } from '../parts/problem.tsx'
import { useTask } from '../parts/use-task.ts'
import { countOf, momentWords } from '../parts/words.ts'
import styles from '../keeping.module.css'
import { EntryLine, firstChoice } from './entry-line.tsx'

type RestoreDialogProps = {
  readonly onClose: () => void
  readonly onProjectsChanged: () => void
}

type Read = Extract<BackupRead, { readonly made: number }>

/** Shows what a backup holds, and brings back what is chosen of it. */
export function RestoreDialog({ onClose, onProjectsChanged }: RestoreDialogProps): ReactNode {
  const [read, setRead] = useState<Read | null>(null)
  const [refused, refuse] = useState<string | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, RestoreChoice>>(new Map())
  const [settings, takeSettings] = useState(false)
  const task = useTask()
  const choose = (): void =>
    task.run(async () => {
      const [file] = (await pickFiles({ multiple: false, accept: '.zip' })) ?? []
      if (!file) return
      const next = await readBackup(file.path, await file.bytes())
      setRead('problem' in next ? null : next)
      refuse('problem' in next ? next.problem : null)
      setChoices(new Map())
    })
  const entries = read?.entries ?? []
  const chosen = entries.map((entry) => ({
    entry,
    choice: choices.get(entry.id) ?? firstChoice(entry),
  }))
  const count = chosen.filter(({ choice }) => choice !== 'skip').length
  const restore = (): void =>
    task.run(async () => {
      try {
        for (const { entry, choice } of chosen) await restoreEntry(entry, choice)
        if (settings && read) restoreSettings(read.settings)
      } finally {
        onProjectsChanged()
      }
      const also = settings ? ' The settings hold when the page is loaded again.' : ''
      useToasts.getState().say(`${countOf(count, 'project')} restored.${also}`)
      onClose()
    })
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Restore a backup"
      description="Choose a backup file to see what it holds. Nothing changes before you say so."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button disabled={task.busy} onClick={choose} variant={read ? 'plain' : 'primary'}>
            {read ? 'Choose another file' : 'Choose file'}
          </Button>
          {read && (
            <Button
              variant="primary"
              disabled={task.busy || (count === 0 && !settings)}
              onClick={restore}
            >
              Restore
            </Button>
          )}
        </>
      }
    >
      <div className={styles.stack}>
        <Problem text={task.problem ?? refused} />
        {refused !== null && <p className={styles.about}>Nothing was changed.</p>}
        {read && (
          <>
            <p>
              Made {momentWords(read.made)}, with {countOf(read.entries.length, 'project')}.
            </p>
            <ul className={styles.lines} aria-label="In the backup">
              {chosen.map(({ entry, choice }) => (
                <li key={entry.id}>
                  <EntryLine
                    entry={entry}
                    choice={choice}
                    onChoose={(next) => setChoices(new Map(choices).set(entry.id, next))}
                  />
                </li>
              ))}
            </ul>
            <Checkbox
              label="Take over the settings too"
              hint="Theme, panes, and what dialogs remember."
              checked={settings}
              onChange={takeSettings}
            />
          </>
        )}
      </div>
    </Dialog>
  )
}
