import { create } from 'zustand'

/** The dialogs about where work lies. */
export type KeepingDialog = 'save-version' | 'versions' | 'restore' | 'storage' | 'folder'

type KeepingStore = {
  readonly shown: KeepingDialog | null
  readonly show: (shown: KeepingDialog | null) => void
}

/** Which dialog about where work lies is open. */
export const useKeeping = create<KeepingStore>((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}))
