import { create } from 'zustand'

/**
 * How the file on disk stands that the project is saved to: `changed` by someone else; `ask` and `denied`: the browser
 * wants the user's leave again, or has withdrawn it; `gone`: there is no such file any more; `failed`: the last try to
 * write.
 */
export type FileStatus = 'fine' | 'writing' | 'changed' | 'ask' | 'denied' | 'gone' | 'failed'

export type FileOnDisk = {
  readonly name: string
  readonly status: FileStatus
  /** Is there work that the file does not hold yet? */
  readonly unsaved: boolean
  /** Why reading or writing failed, in words for the user. */
  readonly problem: string | null
}

export type FolderOnDisk = {
  readonly name: string
  readonly status: 'fine' | 'ask' | 'denied' | 'gone'
  /** How many files in it were changed, added or removed by someone else. */
  readonly changes: number
}

type DiskStore = {
  readonly file: FileOnDisk | null
  readonly folder: FolderOnDisk | null
  /** Is the file written as the work goes on, without being asked? */
  readonly asIGo: boolean
  readonly set: (state: Partial<Pick<DiskStore, 'file' | 'folder' | 'asIGo'>>) => void
}

/** What of the open project lies on the disk of this computer. Written by the platform, shown by the shell. */
export const useDisk = create<DiskStore>((set) => ({
  file: null,
  folder: null,
  asIGo: false,
  set,
}))
