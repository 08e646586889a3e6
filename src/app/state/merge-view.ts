import { create } from 'zustand'
import type { Merge, MergeChoices, Version } from '#core/merge'
import type { Document, ObjectTypeId, PropertyId } from '#core/model'

/** A merge that is being looked at. */
export type Merging = {
  /** What people call the other version. */
  readonly name: string
  /** The project it goes into. */
  readonly project: string
  readonly base: Document | null
  readonly mine: Document
  readonly theirs: Document
  readonly merge: Merge
}

type MergeView = {
  readonly merging: Merging | null
  readonly choices: MergeChoices
  /** What conflicts are about: marked on the canvas. */
  readonly types: ReadonlySet<ObjectTypeId>
  readonly properties: ReadonlySet<PropertyId>
  /** Shows a merge. Choices that were made stay, as far as it has their conflicts. */
  readonly show: (merging: Merging) => void
  readonly choose: (keys: readonly string[], version: Version) => void
  readonly end: () => void
}

const none = {
  merging: null,
  choices: new Map<string, Version>(),
  types: new Set<ObjectTypeId>(),
  properties: new Set<PropertyId>(),
}

/** The merge under way, if there is one. Never saved, never undone. */
export const useMergeView = create<MergeView>((set) => ({
  ...none,
  show: (merging) => {
    const parts = merging.merge.conflicts.flatMap((conflict) => conflict.parts)
    const types = new Set(parts.flatMap(({ objectType }) => objectType?.id ?? []))
    const properties = new Set(parts.flatMap(({ property }) => property?.id ?? []))
    set({ merging, types, properties })
  },
  choose: (keys, version) =>
    set(({ choices }) => ({
      choices: new Map([...choices, ...keys.map((key) => [key, version] as const)]),
    })),
  end: () => set(none),
}))
