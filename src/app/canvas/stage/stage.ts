import { createContext, useContext } from 'react'
import { invariant } from '#core/diagnostics'
import type { ObjectTypeId, Point, Rect } from '#core/model'
import type { Viewport } from '../painting/frame.ts'
import type { Scene } from '#core/drawing'

/** What parts of the canvas ask about the whole of it without being rendered again when it changes. */
export type Stage = {
  readonly scene: () => Scene
  readonly viewport: () => Viewport
  readonly size: () => { readonly width: number; readonly height: number }
  /** From the page's client coordinates to canvas units. */
  readonly toCanvas: (client: Point) => Point
  /** Fits the view to all cards; it stays fitted to them, whatever size the canvas gets, until it is moved. */
  readonly showAll: () => void
  /** Is the view still as `showAll` left it? */
  readonly isFitted: () => boolean
  /** The view was moved by hand. */
  readonly leaveFit: () => void
  /** Brings cards into view, all of them and no closer than 100 %. */
  readonly showCards: (ids: Iterable<ObjectTypeId>) => void
  /** Brings a rectangle into view, no closer than 100 %, in one movement where motion is wanted. */
  readonly showRect: (rect: Rect) => void
  /** Centres a point, at the present zoom unless given. */
  readonly centre: (
    point: Point,
    options?: { readonly zoom?: number; readonly glide?: boolean },
  ) => void
  /** Zooms about the middle of the canvas. */
  readonly zoomTo: (zoom: number) => void
  readonly focus: () => void
  /** Moves keyboard focus to a card, or to the row of it with this key, once it is in the page. */
  readonly focusCard: (id: ObjectTypeId, row?: string) => void
}

export const StageContext = createContext<Stage | null>(null)

export function useStage(): Stage {
  const stage = useContext(StageContext)
  invariant(stage, 'A part of the canvas was rendered outside it.')
  return stage
}
