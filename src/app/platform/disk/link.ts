import { openDatabase } from '../projects/database.ts'
import type { FileMark } from './handles/mark.ts'

/** The file on disk that a project is saved to. */
export type LinkedFile = {
  readonly handle: FileSystemFileHandle
  /** As it was when this page read or wrote it last. */
  readonly mark: FileMark
  /** Which state of the project it holds; null when that is not known. */
  readonly holds: { readonly revision: number; readonly name: string } | null
}

/** The folder of an App Services export that a project is written to. */
export type LinkedFolder = {
  readonly handle: FileSystemDirectoryHandle
  /** The folder of the app inside of it, without a slash at its end; empty for the top. */
  readonly root: string
  /** The files as they were when they were read or written last, by their path from the root. */
  readonly marks: ReadonlyMap<string, FileMark>
  /** The paths of those that the export has had: only they are ever removed. */
  readonly owned: ReadonlySet<string>
}

/** What of a project lies on the disk of this computer. */
export type Link = {
  readonly project: string
  readonly file: LinkedFile | null
  readonly folder: LinkedFolder | null
  /** Is the file written as the work goes on, without being asked? */
  readonly asIGo: boolean
}

/** What is linked to a project; nothing, unless something was. */
export async function readLink(project: string): Promise<Link> {
  const known = await (await openDatabase()).get('links', project)
  return known ?? { project, file: null, folder: null, asIGo: false }
}

export async function writeLink(link: Link): Promise<void> {
  await (await openDatabase()).put('links', link)
}

/** The project that is saved to this very file; null when none is. */
export async function projectOfFile(handle: FileSystemFileHandle): Promise<string | null> {
  const links = await (await openDatabase()).getAll('links')
  for (const { project, file } of links)
    if (file && (await file.handle.isSameEntry(handle))) return project
  return null
}
