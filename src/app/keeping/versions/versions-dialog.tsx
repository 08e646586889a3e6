import { useCallback, useState, type ReactNode } from 'react'
import {
  becomeProject,
  createProject,
  deleteVersions,
  listVersions,
  readVersion,
  renameVersion,
  type Version,
} from '#app/platform'
import { useDocument, useToasts, type KeepingDialog } from '#app/state'
import { Button, Dialog, EmptyState } from '#app/ui'
import { openSession } from '#core/edits'
import { Problem } from '../parts/problem.tsx'
import { useLoaded, useTask } from '../parts/use-task.ts'
import styles from '../keeping.module.css'
import { VersionLine } from './version-line.tsx'

type VersionsDialogProps = {
  readonly onClose: () => void
  readonly onOpenProject: (id: string) => void
  readonly onShow: (dialog: KeepingDialog) => void
}

/** The kept versions of the open project, with what can be done with each. */
export function VersionsDialog(props: VersionsDialogProps): ReactNode {
  const { onClose, onOpenProject, onShow } = props
  const project = useDocument((state) => state.project?.id ?? '')
  const following = useDocument((state) => state.following)
  const {
    value: versions,
    problem,
    reload,
  } = useLoaded(useCallback(() => listVersions(project), [project]))
  const task = useTask()
  const [renaming, setRenaming] = useState<string | null>(null)
  const then = (work: () => Promise<unknown>): void =>
    task.run(async () => {
      await work()
      reload()
    })
  const actions = {
    restore: (version: Version): void => then(() => restore(version)),
    copy: (version: Version): void =>
      task.run(async () => {
        const id = await openCopy(version)
        onClose()
        onOpenProject(id)
      }),
    rename: (version: Version, name: string): void => {
      setRenaming(null)
      then(() => renameVersion(version, name))
    },
    remove: (version: Version): void => then(() => deleteVersions([version])),
    edit: setRenaming,
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Versions"
      description="Automatic ones are kept before something risky, the newest 20 of them. Restoring one keeps the present first, and can be undone."
      footer={
        <>
          <Button onClick={() => onShow('save-version')}>Save version…</Button>
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <Problem text={task.problem ?? problem} />
      {versions?.length === 0 && (
        <EmptyState title="No versions yet" icon="archive">
          <p>Save one before a change you are not sure of.</p>
        </EmptyState>
      )}
      <ul className={styles.lines} aria-label="Versions">
        {versions?.map((version) => (
          <li key={version.id}>
            <VersionLine
              version={version}
              renaming={renaming === version.id}
              disabled={task.busy}
              canRestore={!following}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

async function restore(version: Version): Promise<void> {
  const project = await readVersion(version)
  const way = { label: `Restore ${version.name}`, keptAs: `Before restoring ${version.name}` }
  const name = useDocument.getState().project?.name ?? project.name
  const differed = await becomeProject({ ...project, name }, way)
  useToasts
    .getState()
    .say(
      differed
        ? `“${version.name}” is restored. What was here is kept as a version.`
        : `The project is just like “${version.name}” already.`,
    )
}

async function openCopy(version: Version): Promise<string> {
  const { name, document } = await readVersion(version)
  return createProject(`${name} (${version.name})`, openSession(document))
}
