import { paintFrame } from './paint-frame.ts'
import type { Frame } from './frame.ts'

/** What the picture is painted from, apart from what the surface knows itself. */
export type Picture = Omit<Frame, 'size'>

export type Surface = {
  /** Asks for a new picture in the next animation frame; asking again before that costs nothing. */
  readonly invalidate: () => void
  readonly dispose: () => void
}

/** Keeps a canvas element painted: at its size, at the screen's density, at most once a frame. */
export function createSurface(canvas: HTMLCanvasElement, picture: () => Picture): Surface {
  const context = canvas.getContext('2d')
  let size = { width: 0, height: 0 }
  let asked = 0

  const paint = (): void => {
    asked = 0
    if (!context || size.width === 0) return
    const density = window.devicePixelRatio
    const width = Math.round(size.width * density)
    const height = Math.round(size.height * density)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    paintFrame(context, { ...picture(), size }, density)
  }

  const invalidate = (): void => {
    asked ||= requestAnimationFrame(paint)
  }

  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    size = { width: entry.contentRect.width, height: entry.contentRect.height }
    if (asked) cancelAnimationFrame(asked)
    paint()
  })
  observer.observe(canvas)

  return {
    invalidate,
    dispose: () => {
      observer.disconnect()
      if (asked) cancelAnimationFrame(asked)
    },
  }
}
