import { create } from 'zustand'
import type { ObjectTypeId, PropertyId, Rect } from '#core/model'

/** What is selected. `property` belongs to the only selected object type. */
export type Selection = {
  readonly objectTypes: readonly ObjectTypeId[]
  readonly property: PropertyId | null
}

/** Which surface selected, so that it does not scroll under the user's own hands. */
export type SelectedFrom = 'canvas' | 'inspector' | 'server-text' | 'client-text' | 'code' | 'other'

export const nothingSelected: Selection = { objectTypes: [], property: null }

type ViewStore = {
  readonly selection: Selection
  readonly selectedFrom: SelectedFrom
  /** Asks the canvas to bring an object type into view; a new object each time. */
  readonly reveal: { readonly objectType: ObjectTypeId } | null
  /** Asks the canvas to bring a rectangle into view; a new object each time. */
  readonly place: { readonly rect: Rect } | null
  readonly select: (selection: Partial<Selection>, from: SelectedFrom) => void
  readonly revealObjectType: (objectType: ObjectTypeId) => void
  readonly revealPlace: (rect: Rect) => void
}

/** View state: never saved with the document, never undone. */
export const useView = create<ViewStore>((set) => ({
  selection: nothingSelected,
  selectedFrom: 'other',
  reveal: null,
  place: null,
  select: (selection, from) =>
    set({ selection: { ...nothingSelected, ...selection }, selectedFrom: from }),
  revealObjectType: (objectType) => set({ reveal: { objectType } }),
  revealPlace: (rect) => set({ place: { rect } }),
}))
