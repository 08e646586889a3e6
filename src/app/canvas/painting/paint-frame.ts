import type { Frame } from './frame.ts'
import { paintAreas } from './paint-areas.ts'
import { paintCards } from './paint-cards.ts'
import { paintDots } from './paint-dots.ts'
import { paintEdges } from './paint-edges.ts'
import { paintNotes } from './paint-notes.ts'

/** Paints one whole picture. `density` is the number of device pixels in a CSS pixel. */
export function paintFrame(context: CanvasRenderingContext2D, frame: Frame, density: number): void {
  const { viewport, size } = frame
  context.setTransform(density, 0, 0, density, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  paintDots(context, frame)
  const scale = viewport.zoom * density
  context.setTransform(scale, 0, 0, scale, viewport.x * density, viewport.y * density)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  paintAreas(context, frame)
  paintEdges(context, frame)
  if (!frame.overview) return
  paintCards(context, frame)
  paintNotes(context, frame)
}
