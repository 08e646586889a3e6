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
