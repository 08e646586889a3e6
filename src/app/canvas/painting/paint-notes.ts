import { visibleArea, type Frame } from './frame.ts'
import { touches } from './paint-areas.ts'

/** Paints notes as plain boxes, for the overview. */
export function paintNotes(context: CanvasRenderingContext2D, frame: Frame): void {
  const { theme, viewport } = frame
  const seen = visibleArea(frame)
  context.lineWidth = 1 / viewport.zoom
  for (const note of frame.notes) {
    if (!touches(note, seen)) continue
    context.fillStyle = theme.color[`swatch-${note.color}-soft`]
    context.fillRect(note.x, note.y, note.width, note.height)
    context.strokeStyle = theme.color[`swatch-${note.color}`]
    context.strokeRect(note.x, note.y, note.width, note.height)
  }
}
