import type { Viewport } from '../painting/frame.ts'
import { hasMinimap, minimapSize } from '../painting/paint-minimap.ts'
import { areaOf } from '#core/drawing'
import type { Rect } from '#core/model'
import { comfortableZoom, maxZoom, minZoom } from './zoom.ts'

type Size = { readonly width: number; readonly height: number }

/** Space kept free at each side, in CSS pixels. */
type Insets = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** More below, where the toolbar is. */
const margins: Insets = { left: 32, top: 32, right: 32, bottom: 72 }
/** From the edge of the canvas to the far side of the minimap, and a little more. */
const besideMinimap = 24

const within = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom))

/**
 * The view that shows all of these cards in the middle of a canvas of this size, never enlarged. The toolbar
 * covers none of them, and neither does the minimap: where it would, they make way to the side or upwards,
 * whichever leaves them larger.
 */
export function fitted(cards: readonly Rect[], size: Size): Viewport {
  const area = areaOf(cards) ?? { x: 0, y: 0, width: 1, height: 1 }
  const whole = fittedIn(area, size, margins)
  if (!hasMinimap(size) || !cards.some((card) => underMinimap(card, whole, size))) return whole
  const right = minimapSize.width + besideMinimap
  const bottom = minimapSize.height + besideMinimap
  const aside = fittedIn(area, size, { ...margins, right })
  const above = fittedIn(area, size, { ...margins, bottom })
  return aside.zoom > above.zoom ? aside : above
}

function fittedIn(area: Rect, size: Size, { left, top, right, bottom }: Insets): Viewport {
  const width = Math.max(1, size.width - left - right)
  const height = Math.max(1, size.height - top - bottom)
  const zoom = within(Math.min(width / area.width, height / area.height, comfortableZoom))
  return {
    x: left + (width - area.width * zoom) / 2 - area.x * zoom,
    y: top + (height - area.height * zoom) / 2 - area.y * zoom,
    zoom,
  }
}

function underMinimap(card: Rect, { x, y, zoom }: Viewport, size: Size): boolean {
  return (
    (card.x + card.width) * zoom + x > size.width - minimapSize.width - besideMinimap &&
    (card.y + card.height) * zoom + y > size.height - minimapSize.height - besideMinimap
  )
}

/** The view at another zoom that keeps what is in the middle. */
export function zoomedTo(before: Viewport, { width, height }: Size, asked: number): Viewport {
  const zoom = within(asked)
  const ratio = zoom / before.zoom
  return {
    x: width / 2 - (width / 2 - before.x) * ratio,
    y: height / 2 - (height / 2 - before.y) * ratio,
    zoom,
  }
}
