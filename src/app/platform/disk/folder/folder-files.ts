import type { LocalFile } from '../../files/local-file.ts'
import { localFile } from '../../files/local-file.ts'
import { writeWhole } from '../handles/write-file.ts'

/** A file of a folder, with its path from the folder that was asked for. */
export type FolderFile = { readonly path: string; readonly handle: FileSystemFileHandle }

/** As many files as an export is looked through for. */
const most = 20_000

const clutter = new Set(['.git', 'node_modules', '__MACOSX', '.DS_Store', 'Thumbs.db'])

/** Every file below a folder of it, in no particular order; what tools and systems leave behind is passed over. */
export async function listFolder(
  folder: FileSystemDirectoryHandle,
  root = '',
): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = []
  const top = await folderAt(folder, stepsOf(root), false)
  const waiting: { readonly path: string; readonly handle: FileSystemDirectoryHandle }[] = [
    { path: '', handle: top },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for await (const handle of next.handle.values()) {
      if (clutter.has(handle.name)) continue
      const path = next.path + handle.name
      if (handle.kind === 'directory') waiting.push({ path: `${path}/`, handle })
      else found.push({ path, handle })
      if (found.length > most) return found
    }
  }
  return found
}

/** The files as an import takes them. */
export async function asLocalFiles(files: readonly FolderFile[]): Promise<readonly LocalFile[]> {
  return Promise.all(files.map(async ({ path, handle }) => localFile(await handle.getFile(), path)))
}

/** Writes one file, and the folders it lies in where they are missing. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  path: string,
  content: Uint8Array,
): Promise<FileSystemFileHandle> {
  const steps = stepsOf(path)
  const name = steps.pop() ?? ''
  const inside = await folderAt(folder, steps, true)
  const handle = await inside.getFileHandle(name, { create: true })
  await writeWhole(handle, content)
  return handle
}

/** Deletes one file. Its folder stays, empty or not. */
export async function removeFrom(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const steps = stepsOf(path)
  const name = steps.pop() ?? ''
  const inside = await folderAt(folder, steps, false)
  await inside.removeEntry(name)
}

async function folderAt(
  folder: FileSystemDirectoryHandle,
  steps: readonly string[],
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  let inside = folder
  for (const step of steps) inside = await inside.getDirectoryHandle(step, { create })
  return inside
}

function stepsOf(path: string): string[] {
  return path === '' ? [] : path.split('/')
}
