import type { ReactNode } from 'react'
import type { KeepingDialog } from '#app/state'
import { FolderDialog } from './folder/folder-dialog.tsx'
import { RestoreDialog } from './restore/restore-dialog.tsx'
import { StorageDialog } from './storage/storage-dialog.tsx'
import { SaveVersionDialog } from './versions/save-version-dialog.tsx'
import { VersionsDialog } from './versions/versions-dialog.tsx'

/** What the dialogs need from the page around them. */
export type KeepingProps = {
  readonly onClose: () => void
  readonly onOpenProject: (id: string) => void
  /** Shows another of the dialogs instead. */
  readonly onShow: (dialog: KeepingDialog) => void
  readonly onBackup: () => void
  /** Reads the connected folder as an import. */
  readonly onReadFolder: () => void
  /** The projects of this browser are not what they were. */
  readonly onProjectsChanged: () => void
}

type KeepingDialogsProps = KeepingProps & { readonly shown: KeepingDialog }

/** The dialog about where work lies that is asked for. */
export function KeepingDialogs({ shown, ...props }: KeepingDialogsProps): ReactNode {
  if (shown === 'save-version') return <SaveVersionDialog {...props} />
  if (shown === 'versions') return <VersionsDialog {...props} />
  if (shown === 'restore') return <RestoreDialog {...props} />
  if (shown === 'storage') return <StorageDialog {...props} />
  return <FolderDialog {...props} />
}
