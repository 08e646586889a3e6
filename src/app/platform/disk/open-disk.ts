import { useDisk, useDocument } from '#app/state'
import { observe } from './handles/access.ts'
import { beginLink, changeLink, currentFile, currentFolder, tellFile } from './current-link.ts'
import { lookAtFolder, rememberFolder } from './folder/export-folder.ts'
import { readLink, writeLink } from './link-store.ts'
import { markOf } from './handles/mark.ts'
import { lookAtFile, saveToFile } from './project-file.ts'
import { watchWhileSeen } from './watch.ts'

/** How long work rests before it is written to its file without being asked, in milliseconds. */
const rest = 1_000

let open: { readonly project: string; readonly listening: AbortController } | null = null

/** Begins with the disk for a project that is open for editing: shows how its file stands, and watches it. */
export async function openDisk(project: string, flush: () => Promise<boolean>): Promise<void> {
  if (open?.project === project) return
  closeDisk()
  const listening = new AbortController()
  open = { project, listening }
  const link = await readLink(project)
  if (listening.signal.aborted) return
  beginLink({ link, flush })
  followWork(listening.signal)
  watchWhileSeen(async () => {
    await lookAtFile()
    await lookAtFolder()
  }, listening.signal)
  watchHandles(listening.signal)
}

export function closeDisk(): void {
  open?.listening.abort()
  open = null
  beginLink(null)
}

/** Shows what the file does not hold yet, and writes it where that is wanted. */
function followWork(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = useDocument.subscribe((now, before) => {
    if (now.session === before.session && now.project === before.project) return
    const { file, asIGo } = useDisk.getState()
    if (!file) return
    tellFile(file.status, file.problem)
    clearTimeout(timer)
    if (asIGo && (file.status === 'fine' || file.status === 'failed'))
      timer = setTimeout(() => void saveToFile({ ask: false }), rest)
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    stop()
  })
}

/** Where the browser can tell of changes, nobody has to wait until the next look. */
function watchHandles(signal: AbortSignal): void {
  const file = currentFile()?.file.handle
  const folder = currentFolder()?.folder.handle
  if (file)
    signal.addEventListener(
      'abort',
      observe(file, () => void lookAtFile()),
    )
  if (folder)
    signal.addEventListener(
      'abort',
      observe(folder, () => void lookAtFolder()),
    )
}

/** Links a project that was just made of a file to that file. */
export async function linkNewProject(
  project: { readonly id: string; readonly name: string },
  handle: FileSystemFileHandle,
): Promise<void> {
  const mark = await markOf(await handle.getFile())
  const file = { handle, mark, holds: { revision: 0, name: project.name } }
  await writeLink({ project: project.id, file, folder: null, asIGo: false })
}

/** Links the open project to the folder of an App Services export, as it is now. */
export async function linkFolder(handle: FileSystemDirectoryHandle, root: string): Promise<void> {
  if (!open) return
  await changeLink(open.project, { folder: { handle, root, marks: new Map(), owned: new Set() } })
  await rememberFolder()
}
