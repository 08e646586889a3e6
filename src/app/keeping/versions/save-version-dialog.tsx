import { useState, type ReactNode } from 'react'
import { saveVersion } from '#app/platform'
import { useDocument, useToasts } from '#app/state'
import { Button, Dialog, TextField } from '#app/ui'
import { Problem } from '../parts/problem.tsx'
import { useTask } from '../parts/use-task.ts'

type SaveVersionDialogProps = { readonly onClose: () => void }

/** Keeps the open project as it is under a name. */
export function SaveVersionDialog({ onClose }: SaveVersionDialogProps): ReactNode {
  const [name, setName] = useState('')
  const { busy, problem, run } = useTask()
  const save = (): void => {
    const { project, session } = useDocument.getState()
    const wanted = name.trim()
    if (!project || wanted === '') return
    run(async () => {
      const { document } = session
      await saveVersion({ project, name: wanted, automatic: false, document })
      useToasts.getState().say(`The version “${wanted}” is kept.`)
      onClose()
    })
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Save version"
      description="The project as it is now is kept in this browser, to look at, to copy or to go back to."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={busy || name.trim() === ''} onClick={save}>
            Save version
          </Button>
        </>
      }
    >
      <TextField label="Name" value="" onDraft={setName} onCommit={keepDraft} />
      <Problem text={problem} />
    </Dialog>
  )
}

/** What is typed stays until the dialog closes. */
function keepDraft(): false {
  return false
}
