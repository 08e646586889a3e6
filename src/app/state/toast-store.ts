import { create } from 'zustand'

export type ToastTone = 'plain' | 'problem'

/** A short message that goes away by itself. Code in backquotes. */
export type Toast = { readonly id: number; readonly text: string; readonly tone: ToastTone }

type ToastStore = {
  readonly toasts: readonly Toast[]
  /** Shows a message; the same one twice is shown once. */
  readonly say: (text: string, tone?: ToastTone) => void
  readonly dismiss: (id: number) => void
}

/** The most that are shown at a time; the oldest go first. */
const most = 3

let last = 0

/** What is being said to the user in passing. */
export const useToasts = create<ToastStore>((set) => ({
  toasts: [],
  say: (text, tone = 'plain') =>
    set(({ toasts }) => ({
      toasts: [...toasts.filter((toast) => toast.text !== text), { id: ++last, text, tone }].slice(
        -most,
      ),
    })),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))
