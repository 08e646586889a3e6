import { useDisk, useDocument } from '#app/state'
import type { LocalFile } from '../../files/local-file.ts'
import { askPermission, permissionFor } from '../handles/access.ts'
import { changeLink, currentFolder } from '../current-link.ts'
import { asLocalFiles, listFolder, removeFrom, writeInto } from './folder-files.ts'
import { hashOf, isUntouched, markOf, type FileMark } from '../handles/mark.ts'
import { planFolder, type FolderChange } from './plan-folder.ts'
import { troubleOf } from '../handles/trouble.ts'
import { inTurn } from '../turn.ts'

/** Where App Services exports lie in a folder: paths without a slash at their end, the empty one for the top. */
export async function findExports(handle: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const { findApps } = await import('#core/formats')
  const json = (await listFolder(handle)).filter(({ path }) => path.endsWith('.json'))
  const files = await Promise.all(
    json.map(async (file) => ({
      path: file.path,
      text: await (await file.handle.getFile()).text(),
    })),
  )
  return findApps(files).map(({ root }) => root)
}

/** Asks for leave to use the folder again. Must be called from a click or a key. */
export async function reconnectFolder(): Promise<void> {
  const linked = currentFolder()
  if (!linked) return
  await askPermission(linked.folder.handle)
  await lookAtFolder()
}

/** Forgets the folder; it stays on disk as it is. */
export async function disconnectFolder(): Promise<void> {
  const linked = currentFolder()
  if (!linked) return
  await changeLink(linked.project, { folder: null })
  useDisk.getState().set({ folder: null })
}

/** The files of the connected export, to be imported. Fails, in words for the user, when they cannot be read. */
export async function filesOfExport(): Promise<readonly LocalFile[]> {
  const linked = currentFolder()
  if (!linked) return []
  const { handle, root } = linked.folder
  try {
    return await asLocalFiles(await listFolder(handle, root))
  } catch (error) {
    throw new Error(troubleOf(error, handle.name).problem, { cause: error })
  }
}

/** Keeps how the folder is now: what is changed in it from here on was changed by someone else. */
export async function rememberFolder(): Promise<void> {
  await inTurn(async () => {
    const linked = currentFolder()
    if (!linked) return
    const marks = await marksNow()
    const shared = [...(await exportNow()).keys()].filter((path) => marks.has(path))
    const owned = new Set([...linked.folder.owned, ...shared])
    await changeLink(linked.project, { folder: { ...linked.folder, marks, owned } })
    tellFolder('fine', 0)
  })
}

/** Looks whether someone else has changed the folder, and shows it. */
export function lookAtFolder(): Promise<void> {
  return inTurn(async () => {
    const linked = currentFolder()
    if (!linked) return
    const { handle, marks: known } = linked.folder
    const permission = await permissionFor(handle, 'read')
    if (permission !== 'granted') return tellFolder(permission === 'denied' ? 'denied' : 'ask', 0)
    if (known.size === 0) return tellFolder('fine', 0)
    try {
      const marks = await marksNow()
      const paths = new Set([...known.keys(), ...marks.keys()])
      const isChanged = (path: string): boolean => known.get(path)?.hash !== marks.get(path)?.hash
      tellFolder('fine', [...paths].filter(isChanged).length)
    } catch (error) {
      tellFolder(troubleOf(error, handle.name).status === 'gone' ? 'gone' : 'denied', 0)
    }
  })
}

function tellFolder(status: 'fine' | 'ask' | 'denied' | 'gone', changes: number): void {
  const linked = currentFolder()
  if (!linked) return
  const { name } = linked.folder.handle
  const told = useDisk.getState().folder
  if (told?.name === name && told.status === status && told.changes === changes) return
  useDisk.getState().set({ folder: { name, status, changes } })
}

/** How every file of the folder is now; the content of what nobody touched is not read again. */
async function marksNow(): Promise<ReadonlyMap<string, FileMark>> {
  const linked = currentFolder()
  if (!linked) return new Map()
  const { handle, root, marks: known } = linked.folder
  const marks = new Map<string, FileMark>()
  for (const { path, handle: entry } of await listFolder(handle, root)) {
    const file = await entry.getFile()
    const before = known.get(path)
    marks.set(path, before && isUntouched(file, before) ? before : await markOf(file))
  }
  return marks
}

/** What writing the open project to its folder would do. Fails, in words for the user, when the folder cannot be read. */
export function compareFolder(): Promise<readonly FolderChange[]> {
  return inTurn(async () => {
    const linked = currentFolder()
    if (!linked) return []
    const { handle, marks, owned } = linked.folder
    try {
      const known = new Map([...hashesOf(marks)].filter(([path]) => owned.has(path)))
      const onDisk = hashesOf(await marksNow())
      const ours = new Map<string, string>()
      for (const [path, bytes] of await exportNow()) ours.set(path, await hashOf(bytes))
      return planFolder({ ours, onDisk, known })
    } catch (error) {
      throw new Error(troubleOf(error, handle.name).problem, { cause: error })
    }
  })
}

function hashesOf(marks: ReadonlyMap<string, FileMark>): ReadonlyMap<string, string> {
  return new Map([...marks].map(([path, { hash }]) => [path, hash]))
}

async function exportNow(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const { bytesOf, exportAppServices } = await import('#core/workspace')
  const { model } = useDocument.getState().session.document
  return new Map(exportAppServices(model).map((file) => [file.path, new Uint8Array(bytesOf(file))]))
}

/** What writing a folder came to: how many files it touched, and which could not be. */
export type FolderWritten = {
  readonly done: number
  readonly failed: readonly { readonly path: string; readonly problem: string }[]
}

/** Does these changes to the folder and no others. Must be called from a click or a key: the browser may ask for leave. */
export async function writeFolder(changes: readonly FolderChange[]): Promise<FolderWritten> {
  const linked = currentFolder()
  if (!linked) return { done: 0, failed: [] }
  const { handle, root } = linked.folder
  if ((await askPermission(handle)) !== 'granted') {
    const problem = `The browser may not write into ${handle.name}.`
    return { done: 0, failed: changes.map(({ path }) => ({ path, problem })) }
  }
  return inTurn(async () => {
    const contents = await exportNow()
    const marks = new Map(linked.folder.marks)
    const owned = new Set(linked.folder.owned)
    const failed: { readonly path: string; readonly problem: string }[] = []
    for (const { path, kind } of changes) {
      const whole = root === '' ? path : `${root}/${path}`
      const content = contents.get(path)
      try {
        if (kind === 'removed') {
          await removeFrom(handle, whole)
          marks.delete(path)
          owned.delete(path)
        } else if (content) {
          const entry = await writeInto(handle, whole, content)
          marks.set(path, await markOf(await entry.getFile()))
          owned.add(path)
        }
      } catch (error) {
        failed.push({ path, problem: troubleOf(error, path).problem })
      }
    }
    await changeLink(linked.project, { folder: { ...linked.folder, marks, owned } })
    return { done: changes.length - failed.length, failed }
  })
}
