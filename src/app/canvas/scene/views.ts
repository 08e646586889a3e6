import type { Viewport } from '../painting/frame.ts'
import type { Area } from './hit-test.ts'
import { comfortableZoom, maxZoom, minZoom } from './zoom.ts'

type Size = { readonly width: number; readonly height: number }

/** Space kept around what is shown, in CSS pixels; more below, where the toolbar is. */
const margin = { side: 40, top: 40, bottom: 88 }

const within = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom))

/** The view that shows a whole area in the middle of a canvas of this size, never enlarged. */
export function fitted(area: Area, size: Size): Viewport {
  const room = {
    width: size.width - 2 * margin.side,
    height: size.height - margin.top - margin.bottom,
  }
  const zoom = within(Math.min(room.width / area.width, room.height / area.height, comfortableZoom))
  return {
    x: margin.side + (room.width - area.width * zoom) / 2 - area.x * zoom,
    y: margin.top + (room.height - area.height * zoom) / 2 - area.y * zoom,
    zoom,
  }
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
