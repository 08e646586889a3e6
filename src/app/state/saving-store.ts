import { create } from 'zustand'

/** Where the newest work is. */
export type SavingStatus = 'saved' | 'unsaved' | 'saving' | 'error'

type SavingStore = {
  readonly status: SavingStatus
  /** Why saving failed, in words for the user; null while it works. */
  readonly problem: string | null
  readonly set: (status: SavingStatus, problem?: string) => void
}

/** Whether the open project is on disk. Written by the platform, shown by the shell. */
export const useSaving = create<SavingStore>((set) => ({
  status: 'saved',
  problem: null,
  set: (status, problem) => set({ status, problem: problem ?? null }),
}))
