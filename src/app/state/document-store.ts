import { create } from 'zustand'
import type { Diagnostic } from '#core/diagnostics'
import { dispatch, openSession, redo, undo, type Session, type Transaction } from '#core/edits'
import { randomIds } from '#core/model'

/** Where new object types and properties get their ids from. */
export const ids = randomIds()

/** The saved project that is open. */
export type ProjectRef = { readonly id: string; readonly name: string }

/** How a document that came in a link may be used. */
export type Shared = { readonly offersCopy: boolean }

type DocumentStore = {
  readonly project: ProjectRef | null
  readonly session: Session
  /** True while this document can only be looked at: another tab edits it and this one follows, or it is shared. */
  readonly following: boolean
  /** What came in a link is shared: it is shown, and kept nowhere. Null for a project of this browser. */
  readonly shared: Shared | null
  /** What was refused last; the shell shows it. */
  readonly refusal: Diagnostic | null
  /** What went along with the last change without being asked for; the shell shows it. */
  readonly along: readonly Diagnostic[]
  /** The only way to change the document. Returns why not, or nothing. */
  readonly dispatch: (transaction: Transaction) => readonly Diagnostic[]
  readonly undo: () => void
  readonly redo: () => void
  /** Goes this many steps through the history at once: forward, or back where it is negative. */
  readonly jump: (steps: number) => void
  readonly open: (project: ProjectRef, session: Session, following?: boolean) => void
  /** Shows what came in a link. */
  readonly show: (name: string, session: Session, shared: Shared) => void
  readonly rename: (name: string) => void
  readonly follow: (following: boolean) => void
  readonly close: () => void
  readonly dismissRefusal: () => void
}

/** No two documents that were shown in turn have the same id. */
let shownLast = 0

export const useDocument = create<DocumentStore>((set, get) => ({
  project: null,
  session: openSession(),
  following: false,
  shared: null,
  refusal: null,
  along: [],
  dispatch: (transaction) => {
    if (get().following) return []
    const { session, diagnostics, along } = dispatch(get().session, transaction)
    const [refusal] = diagnostics
    set({ session, ...(refusal && { refusal }), ...(along.length > 0 && { along }) })
    return diagnostics
  },
  undo: () => set(({ session, following }) => (following ? {} : { session: undo(session) })),
  redo: () => set(({ session, following }) => (following ? {} : { session: redo(session) })),
  jump: (steps) =>
    set(({ session, following }) => {
      if (following || steps === 0) return {}
      const step = steps < 0 ? undo : redo
      let at = session
      for (let i = Math.abs(steps); i > 0; i -= 1) at = step(at)
      return { session: at }
    }),
  open: (project, session, following = false) =>
    set({ project, session, following, shared: null, refusal: null }),
  show: (name, session, shared) =>
    set({ project: { id: `shared-${++shownLast}`, name }, session, following: true, shared }),
  rename: (name) => set(({ project }) => (project ? { project: { ...project, name } } : {})),
  follow: (following) => set({ following }),
  close: () =>
    set({
      project: null,
      session: openSession(),
      following: false,
      shared: null,
      refusal: null,
    }),
  dismissRefusal: () => set({ refusal: null }),
}))
