import { create } from 'zustand'
import type { Severity } from '#core/diagnostics'
import { emptyModel, type Model } from '#core/model'
import type { Problems } from '#core/workspace'
import { marksOf, noMarks, type Marks } from './marks.ts'

type ProblemStore = {
  /** Null while they have not been looked for. */
  readonly problems: Problems | null
  /** What they were found in. */
  readonly model: Model
  readonly marks: Marks
  /** Takes in what was found. */
  readonly publish: (problems: Problems, model: Model) => void
  readonly forget: () => void
}

const nothing = { problems: null, model: emptyModel, marks: noMarks }

/** The problems of the open document, a moment after each change. */
export const useProblems = create<ProblemStore>((set) => ({
  ...nothing,
  publish: (problems, model) =>
    set(({ marks }) => ({ problems, model, marks: marksOf(problems, marks) })),
  forget: () => set(nothing),
}))

/** By severity first, and then by object type; or by object type alone. */
export type Grouping = 'severity' | 'objectType'

export type ProblemFilter = {
  readonly grouping: Grouping
  /** What a message, a code or a name must contain, in any case. */
  readonly query: string
  /** What is left out. */
  readonly hidden: ReadonlySet<Severity>
}

type ProblemView = {
  readonly filter: ProblemFilter
  /** The line that the keyboard is at; null before the first. */
  readonly current: string | null
  /** What a screen reader is told of a problem that was stepped to. */
  readonly spoken: string
  readonly change: (filter: Partial<ProblemFilter>) => void
  readonly goTo: (line: string | null, spoken?: string) => void
}

/** How the problems are looked at. */
export const useProblemView = create<ProblemView>((set) => ({
  filter: { grouping: 'severity', query: '', hidden: new Set() },
  current: null,
  spoken: '',
  change: (part) => set(({ filter }) => ({ filter: { ...filter, ...part } })),
  goTo: (current, spoken = '') => set({ current, spoken }),
}))
