import { useSyncExternalStore } from 'react'
import type { Guide } from '#core/layout'
import type { AreaId, NoteId, ObjectTypeId, Point, PropertyId, Rect } from '#core/model'
import { readSetting } from '#app/platform'

/** What is being typed into on a card. */
export type Editing = { readonly objectType: ObjectTypeId } & (
  | { readonly part: 'typeName' }
  | { readonly part: 'newProperty' }
  | {
      readonly part: 'propertyName' | 'propertyType'
      readonly property: PropertyId
      /** The key of the row that is typed in: a property of a nested type stands on several. */
      readonly row: string
    }
)

/** A relationship being drawn. Points are in the page's client coordinates. */
export type Connecting = {
  readonly source: ObjectTypeId
  /** The property that becomes the relationship; null: a new one does. */
  readonly property: PropertyId | null
  readonly from: Point
  readonly to: Point
  readonly over: ObjectTypeId | null
  /** The left side of the card it starts from; `from` is on the right one. */
  readonly left: number
  /** A new relationship, an old one led elsewhere, or one moved to another object type. */
  readonly act: 'relate' | 'connect' | 'move'
  /** Every object type that cannot be related to, with the reason. */
  readonly refused: ReadonlyMap<ObjectTypeId, string>
}

/** A property row being dragged to another place of its card. */
export type Reordering = {
  readonly objectType: ObjectTypeId
  readonly property: PropertyId
  /** The index it would have if dropped now. */
  readonly to: number
}

/** Where a relationship leads: to an object type, and to the row of it that stands for the other end. */
export type FarEnd = { readonly objectType: ObjectTypeId; readonly property: PropertyId | null }

export type LayoutRun = { readonly done: number; readonly total: number }

/** A note or an area. */
export type ThingId = NoteId | AreaId

/** What a context menu was opened on. */
export type MenuTarget =
  | { readonly on: 'canvas'; readonly at: Point }
  | { readonly on: 'area'; readonly area: AreaId }
  | { readonly on: 'card'; readonly objectType: ObjectTypeId }
  | {
      readonly on: 'property' | 'line'
      readonly objectType: ObjectTypeId
      readonly property: PropertyId
      /** The key of the row: the line starts from it. */
      readonly row: string
    }

/** What the canvas alone knows: never saved, never undone, gone with the project. */
export type CanvasState = {
  readonly expanded: ReadonlySet<ObjectTypeId>
  /** The keys of the rows whose nested rows are put away. */
  readonly folded: ReadonlySet<string>
  readonly editing: Editing | null
  readonly connecting: Connecting | null
  readonly reordering: Reordering | null
  /** The line that is being bent, and where through. */
  readonly bending: { readonly property: PropertyId; readonly points: readonly Point[] } | null
  /** The relationship that is being connected by a dialog. */
  readonly rewiring: { readonly objectType: ObjectTypeId; readonly property: PropertyId } | null
  /** Where cards are while they are being dragged. */
  readonly moving: Readonly<Record<ObjectTypeId, Point>> | null
  /** What dragged cards are in line with. */
  readonly guides: readonly Guide[]
  /** Do dragged cards stand on the grid? Remembered in this browser. */
  readonly snapping: boolean
  /** The marquee over painted cards, in client coordinates. */
  readonly marquee: { readonly from: Point; readonly to: Point } | null
  /** The relationship under the pointer. */
  readonly hovered: PropertyId | null
  /** The other end of the relationship under the pointer, or else of the selected one. */
  readonly farEnd: FarEnd | null
  /** The cards that belong to the selection; null: all are as bright as each other. */
  readonly lit: ReadonlySet<ObjectTypeId> | null
  /** Does a selection dim the cards that do not belong to it? */
  readonly dims: boolean
  readonly layoutRun: LayoutRun | null
  readonly menuTarget: MenuTarget | null
  readonly hint: string | null
  /** Where notes and areas are while they are dragged or resized. */
  readonly shaping: Readonly<Record<ThingId, Rect>> | null
  /** The note or area with the focus: its tools are shown. */
  readonly picked: ThingId | null
  /** The note whose text, or the area whose title, is typed. */
  readonly typing: ThingId | null
  /** The next drag draws an area. */
  readonly drawingArea: boolean
  /** The one area that is not dimmed. */
  readonly onlyArea: AreaId | null
  readonly presenting: boolean
}

/** Where it is remembered whether cards stand on the grid. */
export const snapSetting = 'canvas-snap'

const atRest: CanvasState = {
  expanded: new Set(),
  folded: new Set(),
  editing: null,
  connecting: null,
  reordering: null,
  bending: null,
  rewiring: null,
  moving: null,
  guides: [],
  snapping: readSetting(snapSetting) === 'on',
  marquee: null,
  hovered: null,
  farEnd: null,
  lit: null,
  dims: true,
  layoutRun: null,
  menuTarget: null,
  hint: null,
  shaping: null,
  picked: null,
  typing: null,
  drawingArea: false,
  onlyArea: null,
  presenting: false,
}

export const dimmingKey = 'tandem.dimming'

let state: CanvasState = { ...atRest, dims: readSetting(dimmingKey) !== 'off' }
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function getCanvas(): CanvasState {
  return state
}

export function setCanvas(change: Partial<CanvasState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export function resetCanvas(): void {
  setCanvas({ ...atRest, snapping: state.snapping, dims: state.dims })
}

/** A slice of the canvas's own state. `select` must return a primitive or something that keeps its identity. */
export function useCanvas<Slice>(select: (state: CanvasState) => Slice): Slice {
  return useSyncExternalStore(subscribe, () => select(state))
}

export function toggleExpanded(id: ObjectTypeId): void {
  const expanded = new Set(state.expanded)
  if (!expanded.delete(id)) expanded.add(id)
  setCanvas({ expanded })
}

export function toggleFolded(key: string): void {
  const folded = new Set(state.folded)
  if (!folded.delete(key)) folded.add(key)
  setCanvas({ folded })
}
