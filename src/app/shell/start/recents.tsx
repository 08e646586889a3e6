import { useState, type ReactNode } from 'react'
import { duplicateProject, renameProject, type ProjectSummary } from '#app/platform'
import { Button, Dialog, IconButton, Menu, MenuItem, MenuSeparator, TextField } from '#app/ui'
import { DeleteDialog } from '../delete-dialog.tsx'
import { goTo } from '../route.ts'
import { countOf } from './count-of.ts'
import styles from './start.module.css'
import { timeAgo } from './time-ago.ts'

type RecentsProps = {
  readonly projects: readonly ProjectSummary[]
  readonly onChange: () => void
}

type Asked = { readonly what: 'rename' | 'delete'; readonly project: ProjectSummary } | null

/** The projects of this browser, the one edited last first. */
export function Recents({ projects, onChange }: RecentsProps): ReactNode {
  const [asked, ask] = useState<Asked>(null)
  if (projects.length === 0) return null
  const close = (open: boolean): void => {
    if (!open) ask(null)
  }
  return (
    <section className={styles.section} aria-labelledby="recents">
      <h2 id="recents">Your projects</h2>
      <ul className={styles.recents}>
        {projects.map((project) => (
          <li key={project.id}>
            <RecentLine project={project} onAsk={ask} onChange={onChange} />
          </li>
        ))}
      </ul>
      {asked?.what === 'delete' && (
        <DeleteDialog project={asked.project} onOpenChange={close} onDeleted={onChange} />
      )}
      {asked?.what === 'rename' && (
        <RenameDialog project={asked.project} onOpenChange={close} onChange={onChange} />
      )}
    </section>
  )
}

type RecentLineProps = {
  readonly project: ProjectSummary
  readonly onAsk: (asked: Asked) => void
  readonly onChange: () => void
}

function RecentLine({ project, onAsk, onChange }: RecentLineProps): ReactNode {
  const { id, name, updatedAt, counts } = project
  const duplicate = async (): Promise<void> => {
    await duplicateProject(id, `${name} copy`)
    onChange()
  }
  return (
    <div className={styles.recent}>
      <button type="button" className={styles.open} onClick={() => goTo(id)}>
        <span className={styles.title}>{name}</span>
        <span className={styles.about}>
          {countOf(counts.objectTypes, 'object type')}, edited {timeAgo(updatedAt)}
        </span>
      </button>
      <Menu align="end" trigger={<IconButton label={`More for ${name}`} icon="more" />}>
        <MenuItem icon="edit" onSelect={() => onAsk({ what: 'rename', project })}>
          Rename…
        </MenuItem>
        <MenuItem icon="copy" onSelect={() => void duplicate()}>
          Duplicate
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon="trash" danger onSelect={() => onAsk({ what: 'delete', project })}>
          Delete…
        </MenuItem>
      </Menu>
    </div>
  )
}

type RenameDialogProps = {
  readonly project: ProjectSummary
  readonly onOpenChange: (open: boolean) => void
  readonly onChange: () => void
}

function RenameDialog({ project, onOpenChange, onChange }: RenameDialogProps): ReactNode {
  const [name, setName] = useState(project.name)
  const rename = async (): Promise<void> => {
    if (name.trim() !== '') await renameProject(project.id, name.trim())
    onOpenChange(false)
    onChange()
  }
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title="Rename project"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="primary" disabled={name.trim() === ''} onClick={() => void rename()}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={project.name}
        onDraft={setName}
        onCommit={() => void rename()}
      />
    </Dialog>
  )
}
