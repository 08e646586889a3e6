import { create } from 'zustand'

type UpdateStore = {
  /** Is a new version of the app on this machine, waiting for the page to be loaded again? */
  readonly isReady: boolean
  readonly ready: () => void
  /** Put off until the page is loaded again for another reason. */
  readonly later: () => void
}

/** Whether there is a newer version of the app. Written by the platform, shown by the shell. */
export const useUpdate = create<UpdateStore>((set) => ({
  isReady: false,
  ready: () => set({ isReady: true }),
  later: () => set({ isReady: false }),
}))
