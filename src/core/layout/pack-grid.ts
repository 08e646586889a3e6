import type { Box } from '#core/drawing'
import type { Point } from '#core/model'

const columnGap = 48
const rowGap = 48
const goodAspect = 1.6

/**
 * Puts boxes into rows and columns in the order given, near a screen's aspect: columns as wide as the widest box, rows
 * as high as their highest. Returns a point per box, from (0, 0).
 */
export function packGrid(boxes: readonly Box[]): Point[] {
  if (boxes.length === 0) return []
  const width = Math.max(...boxes.map((box) => box.width)) + columnGap
  const height = boxes.reduce((sum, box) => sum + box.height + rowGap, 0) / boxes.length
  const columns = Math.max(1, Math.round(Math.sqrt((boxes.length * height * goodAspect) / width)))
  const points: Point[] = []
  let y = 0
  for (let from = 0; from < boxes.length; from += columns) {
    const row = boxes.slice(from, from + columns)
    const top = y
    row.forEach((_, column) => points.push({ x: column * width, y: top }))
    y += Math.max(...row.map((box) => box.height)) + rowGap
  }
  return points
}
