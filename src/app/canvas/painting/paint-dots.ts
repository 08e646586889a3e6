import type { Frame } from './frame.ts'

const spacing = 24
const closest = 18

/** The dotted ground, in screen pixels. Dots thin out as one zooms out, so that their number stays bounded. */
export function paintDots(
  context: CanvasRenderingContext2D,
  { viewport, size, theme }: Frame,
): void {
  let gap = spacing * viewport.zoom
  while (gap < closest) gap *= 2
  const left = ((viewport.x % gap) + gap) % gap
  const top = ((viewport.y % gap) + gap) % gap
  context.fillStyle = theme.color['canvas-dot']
  for (let y = top; y < size.height; y += gap)
    for (let x = left; x < size.width; x += gap) context.fillRect(x - 0.75, y - 0.75, 1.5, 1.5)
}
