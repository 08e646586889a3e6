import type { ReactNode } from 'react'
import { deleteProject, discardProject } from '#app/platform'
import { useDocument, type ProjectRef } from '#app/state'
import { Button, Dialog } from '#app/ui'

type DeleteDialogProps = {
  readonly project: ProjectRef
  readonly onOpenChange: (open: boolean) => void
  readonly onDeleted: () => void
}

/** Asks before a project is deleted for good. */
export function DeleteDialog({ project, onOpenChange, onDeleted }: DeleteDialogProps): ReactNode {
  const remove = async (): Promise<void> => {
    await deleteProject(project.id)
    if (useDocument.getState().project?.id === project.id) await discardProject()
    onOpenChange(false)
    onDeleted()
  }
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title={`Delete ${project.name}?`}
      description="The project and its history are removed from this browser. This cannot be undone."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="danger" icon="trash" onClick={() => void remove()}>
            Delete project
          </Button>
        </>
      }
    />
  )
}
