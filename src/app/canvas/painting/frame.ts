import type { Area, Note, ObjectTypeId, PropertyId } from '#core/model'
import type { Marks } from '#app/state'
import type { Rect } from '#core/model'
import type { Scene } from '#core/drawing'
import type { PaintTheme } from './theme.ts'

/** Where the canvas is looked at: `screen = canvas * zoom + offset`, in CSS pixels. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }

/** All that one picture is painted from. */
export type Frame = {
  readonly scene: Scene
  readonly areas: readonly Area[]
  readonly notes: readonly Note[]
  readonly viewport: Viewport
  /** Size of the picture in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly theme: PaintTheme
  readonly selected: ReadonlySet<ObjectTypeId>
  /** The cards that are not dimmed; null: none is. */
  readonly lit: ReadonlySet<ObjectTypeId> | null
  readonly selectedProperty: PropertyId | null
  readonly hovered: PropertyId | null
  /** Do lines carry the names of their properties? */
  readonly lineNames: boolean
  /** The problems of each object type. */
  readonly marks: Marks['types']
  /** Cards are painted too, because none is in the page. */
  readonly overview: boolean
}

/** The part of the canvas that can be seen, in canvas units. */
export function visibleArea({
  viewport: { x, y, zoom },
  size,
}: Pick<Frame, 'viewport' | 'size'>): Rect {
  return { x: -x / zoom, y: -y / zoom, width: size.width / zoom, height: size.height / zoom }
}
