import { create } from 'zustand'

/** Where the newest work is. */
export type SavingStatus = 'saved' | 'unsaved' | 'saving' | 'error'

type SavingStore = {
  readonly status: SavingStatus
  /** Why saving failed, in words for the user; null while it works. */
  readonly problem: string | null
  /** Did it fail because the browser has no room left? */
  readonly full: boolean
  readonly set: (status: SavingStatus, problem?: string, full?: boolean) => void
}

/** Whether the open project is on disk. Written by the platform, shown by the shell. */
export const useSaving = create<SavingStore>((set) => ({
  status: 'saved',
  problem: null,
  full: false,
  set: (status, problem, full = false) => set({ status, problem: problem ?? null, full }),
}))
