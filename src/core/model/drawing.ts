import type { AreaId, NoteId, ObjectTypeId, PropertyId } from './ids.ts'

/** A point in canvas units (CSS pixels at 100 % zoom), y downwards; top left corner of a card. */
export type Point = { readonly x: number; readonly y: number }

/** A rectangle in canvas units. */
export type Rect = Point & { readonly width: number; readonly height: number }

/** Colours a person may give to what is drawn. What each is in light and in dark is the theme's affair. */
export const swatches = [
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
  'grey',
] as const

export type Swatch = (typeof swatches)[number]

/** How one card differs from the others. */
export type CardLook = {
  readonly color?: Swatch
  /** Shown as its header alone. */
  readonly collapsed?: true
  /** Not on the canvas, nor its lines. */
  readonly hidden?: true
  /** Neither dragged nor moved by a layout. */
  readonly locked?: true
}

/** Text that lies on the canvas, in Markdown. */
export type Note = Rect & { readonly id: NoteId; readonly text: string; readonly color: Swatch }

/** A named region of the canvas. The cards whose middle lies in it belong to it. */
export type Area = Rect & { readonly id: AreaId; readonly title: string; readonly color: Swatch }

/** Which properties cards show: all, those that identify and relate, or none. */
export const detailLevels = ['all', 'keys', 'names'] as const

export type DetailLevel = (typeof detailLevels)[number]

/** How the whole model is drawn. */
export type DrawingStyle = {
  readonly detail: DetailLevel
  /** Embedded types as cards of their own, or inside the cards that embed them. */
  readonly embedded: 'cards' | 'nested'
  /** Do lines carry the names of their properties? */
  readonly lineNames: boolean
}

/** How the model lies on the canvas. */
export type Layout = {
  /** Where cards stand. A type without an entry has not been placed yet. */
  readonly positions: Readonly<Record<ObjectTypeId, Point>>
  /** The cards that differ from the others. */
  readonly cards: Readonly<Record<ObjectTypeId, CardLook>>
  /** The points that a relationship's line is led through, from its property's row to its target. */
  readonly bends: Readonly<Record<PropertyId, readonly Point[]>>
  readonly notes: Readonly<Record<NoteId, Note>>
  readonly areas: Readonly<Record<AreaId, Area>>
  readonly style: DrawingStyle
}
