import { useDisk, useDocument, type FileStatus } from '#app/state'
import type { Link, LinkedFile, LinkedFolder } from './link.ts'
import { writeLink } from './link-store.ts'

/** What is linked to the project that is open for editing, and how to put that project into the browser's storage. */
type Current = { link: Link; readonly flush: () => Promise<boolean> }

let current: Current | null = null

/** Begins with what is linked to a project; null when none is open for editing. */
export function beginLink(next: Current | null): void {
  current = next
  const { file = null, folder = null, asIGo = false } = next?.link ?? {}
  const fine = { status: 'fine', unsaved: false, problem: null } as const
  useDisk.getState().set({
    file: file && { name: file.handle.name, ...fine },
    folder: folder && { name: folder.handle.name, status: 'fine', changes: 0 },
    asIGo,
  })
  if (file) tellFile('fine')
}

export function currentLink(): Current | null {
  return current
}

/** Changes what is linked, here and in the browser's storage. Nothing happens when another project is open by now. */
export async function changeLink(
  project: string,
  change: Partial<Omit<Link, 'project'>>,
): Promise<void> {
  if (current?.link.project !== project) return
  current.link = { ...current.link, ...change }
  if ('asIGo' in change) useDisk.getState().set({ asIGo: current.link.asIGo })
  await writeLink(current.link)
}

/** The file of the open project, and whose it is. */
export function currentFile(): { readonly project: string; readonly file: LinkedFile } | null {
  const file = current?.link.file
  return current && file ? { project: current.link.project, file } : null
}

/** The folder of the open project, and whose it is. */
export function currentFolder(): {
  readonly project: string
  readonly folder: LinkedFolder
} | null {
  const folder = current?.link.folder
  return current && folder ? { project: current.link.project, folder } : null
}

/** Shows how the file on disk stands. */
export function tellFile(status: FileStatus, problem: string | null = null): void {
  const file = current?.link.file
  if (!file) return useDisk.getState().set({ file: null })
  const { name } = file.handle
  const told = useDisk.getState().file
  const unsaved = hasUnsaved(file)
  if (told?.name === name && told.status === status && told.unsaved === unsaved)
    if (told.problem === problem) return
  useDisk.getState().set({ file: { name, status, unsaved, problem } })
}

function hasUnsaved({ holds }: LinkedFile): boolean {
  const { project, session } = useDocument.getState()
  return holds?.revision !== session.revision || holds.name !== project?.name
}
