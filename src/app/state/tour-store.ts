import { create } from 'zustand'

type TourStore = {
  /** The step of the tour that is shown, from 0; null while nobody takes it. */
  readonly step: number | null
  readonly begin: () => void
  readonly next: () => void
  readonly leave: () => void
}

/** Where a person is in the tour. */
export const useTour = create<TourStore>((set) => ({
  step: null,
  begin: () => set({ step: 0 }),
  next: () => set(({ step }) => (step === null ? {} : { step: step + 1 })),
  leave: () => set({ step: null }),
}))
