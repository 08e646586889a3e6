import type { Area, Rect } from '#core/model'
import { visibleArea, type Frame } from './frame.ts'

/** In CSS pixels. */
const radius = 12
const titleSize = 13

/** Paints the regions below everything else; in the overview their titles too. */
export function paintAreas(context: CanvasRenderingContext2D, frame: Frame): void {
  const seen = visibleArea(frame)
  for (const area of frame.areas) if (touches(area, seen)) paintArea(context, frame, area)
}

export const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function paintArea(context: CanvasRenderingContext2D, frame: Frame, area: Area): void {
  const { theme, viewport, overview } = frame
  context.beginPath()
  context.roundRect(area.x, area.y, area.width, area.height, radius)
  context.globalAlpha = 0.55
  context.fillStyle = theme.color[`swatch-${area.color}-soft`]
  context.fill()
  context.globalAlpha = 0.7
  context.strokeStyle = theme.color[`swatch-${area.color}`]
  context.lineWidth = 1 / viewport.zoom
  context.stroke()
  context.globalAlpha = 1
  if (overview) paintTitle(context, frame, area)
}

/** Stays as large on the screen as it is; left away where it would not fit. */
function paintTitle(
  context: CanvasRenderingContext2D,
  { theme, viewport: { zoom } }: Frame,
  area: Area,
): void {
  const size = titleSize / zoom
  context.font = `600 ${size}px ${theme.font}`
  if (context.measureText(area.title).width > area.width) return
  context.textBaseline = 'bottom'
  context.fillStyle = theme.color[`swatch-${area.color}`]
  context.fillText(area.title, area.x, area.y - size / 4)
}
