import type { ObjectTypeId, Point } from '#core/model'
import { areaOf } from '#core/drawing'
import type { Scene } from '#core/drawing'
import { tokenOf, type PaintTheme } from './theme.ts'

/** In CSS pixels. */
export const minimapSize = { width: 168, height: 108 }
/** A narrower canvas has no room for a minimap beside the toolbar. */
const narrowest = 640

export const hasMinimap = ({ width }: { readonly width: number }): boolean => width >= narrowest

/** Around the cards. */
const margin = 8

/** How the minimap maps the canvas: `map = canvas * scale + offset`. */
export type MinimapView = {
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly toCanvas: (map: Point) => Point
}

/** A view that holds every card. */
export function minimapView(scene: Scene): MinimapView {
  const area = areaOf(scene.cards.values()) ?? { x: 0, y: 0, width: 1, height: 1 }
  const scale = Math.min(
    0.12,
    (minimapSize.width - 2 * margin) / area.width,
    (minimapSize.height - 2 * margin) / area.height,
  )
  const x = (minimapSize.width - area.width * scale) / 2 - area.x * scale
  const y = (minimapSize.height - area.height * scale) / 2 - area.y * scale
  return {
    scale,
    x,
    y,
    toCanvas: (map) => ({ x: (map.x - x) / scale, y: (map.y - y) / scale }),
  }
}

type MinimapPicture = {
  readonly scene: Scene
  readonly view: MinimapView
  readonly theme: PaintTheme
  readonly selected: ReadonlySet<ObjectTypeId>
  /** The main view: offset x, offset y, zoom. */
  readonly transform: readonly [number, number, number]
  readonly size: { readonly width: number; readonly height: number }
}

export function paintMinimap(canvas: HTMLCanvasElement, picture: MinimapPicture): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const density = window.devicePixelRatio
  canvas.width = Math.round(minimapSize.width * density)
  canvas.height = Math.round(minimapSize.height * density)
  context.scale(density, density)
  const { scene, view, theme, selected } = picture
  context.globalAlpha = 0.7
  for (const card of scene.cards.values()) {
    context.fillStyle = theme.color[selected.has(card.id) ? 'accent' : tokenOf(card)]
    context.fillRect(
      card.x * view.scale + view.x,
      card.y * view.scale + view.y,
      Math.max(1.5, card.width * view.scale),
      Math.max(1.5, card.height * view.scale),
    )
  }
  paintWindow(context, picture)
}

/** The part in view is clear, the rest lies under a veil. */
function paintWindow(
  context: CanvasRenderingContext2D,
  { view, theme, transform: [x, y, zoom], size }: MinimapPicture,
): void {
  const left = (-x / zoom) * view.scale + view.x
  const top = (-y / zoom) * view.scale + view.y
  const width = (size.width / zoom) * view.scale
  const height = (size.height / zoom) * view.scale
  context.globalAlpha = 0.5
  context.fillStyle = theme.color.canvas
  context.beginPath()
  context.rect(0, 0, minimapSize.width, minimapSize.height)
  context.rect(left, top, width, height)
  context.fill('evenodd')
  context.globalAlpha = 1
  context.strokeStyle = theme.color['line-strong']
  context.strokeRect(left, top, width, height)
}
